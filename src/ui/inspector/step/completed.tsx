// How it is completed: the criterion, the deadline, the forms that it needs and produces.
import { useTranslations } from 'use-intl';
import { addForm } from '../../../model/commands/add-form';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { formsOf } from '../../../model/queries';
import { DurationField } from '../../kit/duration-field';
import { TagPicker } from '../../kit/tag-picker';
import { useDocument } from '../../project-session';
import { GlyphMark } from '../marks';
import { useEdit, useReadOnly, useSetStep } from '../use-edit';
import { StepText } from './step-text';

export function Completed({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  return (
    <>
      <StepText
        step={step}
        field="completion"
        label={t('completion')}
        labelHidden
        placeholder={t('completionPlaceholder')}
      />
      <DurationField
        label={t('deadline')}
        unit="day"
        placeholder={t('deadlinePlaceholder')}
        disabled={useReadOnly()}
        value={step.deadline}
        commit={(deadline, visit) => set('deadline', { deadline }, visit)}
      />
      <Forms step={step} use="produced" />
      <Forms step={step} use="needed" />
    </>
  );
}

function Forms({ step, use }: { readonly step: Step; readonly use: 'produced' | 'needed' }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const set = useSetStep(step);
  const chosen = step.forms.filter((entry) => entry.use === use).map(({ form }) => form);
  const withForm = (form: string): Step['forms'] =>
    chosen.includes(form) ? step.forms : [...step.forms, { form, use }];
  return (
    <TagPicker
      label={use === 'produced' ? t('produces') : t('needs')}
      mark={<GlyphMark name="file-text" />}
      chosen={chosen}
      options={formsOf(document).map(({ id, name }) => ({ id, label: name || t('unnamed') }))}
      onAdd={(form) => set('forms', { forms: withForm(form) })}
      onCreate={(name) =>
        edit({ key: 'edit.forms' }, (tx) => setStep(tx, step.id, { forms: withForm(addForm(tx, { name })) }))
      }
      onRemove={(form) =>
        set('forms', { forms: step.forms.filter((entry) => entry.form !== form || entry.use !== use) })
      }
      addWord={t('addForm')}
      addLabel={use === 'produced' ? t('addProduced') : t('addNeeded')}
      removeLabel={(name) => t('remove', { name })}
      createLabel={(name) => t('create', { name })}
      nothing={t('nothingFound')}
      disabled={useReadOnly()}
    />
  );
}

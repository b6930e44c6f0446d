// How it is completed: the criterion, the deadline, the forms that it needs and produces.
import { Clock, FileInput, FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addForm } from '../../../model/commands/add-form';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { formsOf } from '../../../model/queries';
import { AddChip, Tag } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { DurationField } from '../../kit/duration-field';
import { FieldGroup } from '../../kit/field-group';
import { useDocument } from '../../project-session';
import { FormFields } from '../form-fields';
import { useRowOpen } from '../open-rows';
import { useEdit, useReadOnly, useSetStep } from '../use-edit';
import { StepText } from './step-text';
import { TimeFromName } from './time-from-name';

export function Completed({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  const isTimeOpen = useRowOpen('timeAndCost');
  return (
    <>
      <StepText
        step={step}
        field="completion"
        label={t('completion')}
        labelHidden
        placeholder={t('completionPlaceholder')}
      />
      <div data-field="deadline">
        <DurationField
          label={t('deadline')}
          labelHidden
          icon={Clock}
          unit="day"
          hoursPerDay={useDocument().project.hoursPerDay}
          placeholder={t('deadlinePlaceholder')}
          disabled={useReadOnly()}
          value={step.deadline}
          commit={(deadline, visit) => set('deadline', { deadline }, visit)}
        />
        {step.kind === 'wait' ? null : <TimeFromName step={step} field="deadline" />}
      </div>
      {/* The row of the times says it itself while it is open. */}
      {isTimeOpen ? null : (
        <>
          {step.kind === 'wait' ? null : <TimeFromName step={step} field="workTime" />}
          <TimeFromName step={step} field="waitTime" />
        </>
      )}
      <Forms step={step} />
    </>
  );
}

type Use = Step['forms'][number]['use'];
const USES: readonly Use[] = ['produced', 'needed'];
const MARKS = { produced: FileOutput, needed: FileInput } as const;

/** Under two headings: the forms that are produced here, and those that are needed. */
function Forms({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const { forms } = useDocument();
  const set = useSetStep(step);
  const readOnly = useReadOnly();
  const [open, setOpen] = useState<string | null>(null);
  const shown = open !== null && step.forms.some(({ form }) => form === open) ? forms[open] : undefined;
  return (
    <>
      {USES.map((use) => (
        <FieldGroup key={use} label={t(use === 'produced' ? 'formsProduced' : 'formsNeeded')}>
          {step.forms
            .filter((entry) => entry.use === use)
            .map(({ form }) => (
              <FormTag
                key={form}
                use={use}
                name={forms[form]?.name || t('unnamed')}
                isOpen={form === shown?.id}
                onToggle={() => setOpen(form === shown?.id ? null : form)}
                onRemove={() =>
                  set('forms', {
                    forms: step.forms.filter((entry) => entry.form !== form || entry.use !== use),
                  })
                }
              />
            ))}
          {readOnly ? (
            step.forms.some((entry) => entry.use === use) ? null : (
              <span className="text-[13px] text-ink3">{t('none')}</span>
            )
          ) : (
            <AddForm step={step} use={use} />
          )}
        </FieldGroup>
      ))}
      {shown ? (
        <FieldGroup
          label={t('formOf', { name: shown.name })}
          labelHidden
          className="rounded-lg border border-border p-2"
        >
          <FormFields key={shown.id} form={shown} />
        </FieldGroup>
      ) : null}
    </>
  );
}

interface FormTagProps {
  readonly use: Use;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function FormTag({ use, name, isOpen, onToggle, onRemove }: FormTagProps) {
  const t = useTranslations('inspector');
  const readOnly = useReadOnly();
  const Mark = MARKS[use];
  return (
    <Tag
      mark={<Mark size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />}
      removeLabel={t('remove', { name })}
      onRemove={onRemove}
      open={{ label: t('formOf', { name }), isOpen, onToggle }}
      disabled={readOnly}
    >
      {name}
    </Tag>
  );
}

function AddForm({ step, use }: { readonly step: Step; readonly use: Use }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const set = useSetStep(step);
  const has = (form: string): boolean => step.forms.some((entry) => entry.form === form && entry.use === use);
  const withForm = (form: string): Step['forms'] => (has(form) ? step.forms : [...step.forms, { form, use }]);
  const label = use === 'produced' ? t('addProduced') : t('addNeeded');
  return (
    <Combobox
      label={label}
      nothing={t('nothingFound')}
      options={formsOf(document)
        .filter(({ id }) => !has(id))
        .map(({ id, name }) => ({ id, label: name || t('unnamed') }))}
      onChoose={(form) => set('forms', { forms: withForm(form) })}
      create={{
        label: (name) => t('create', { name }),
        run: (name) =>
          edit({ key: 'edit.forms' }, (tx) =>
            setStep(tx, step.id, { forms: withForm(addForm(tx, { name })) }),
          ),
      }}
      trigger={<AddChip aria-label={label}>{t('addOneForm')}</AddChip>}
    />
  );
}

// Which step: its name, its kind and what it is for.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { STEP_KIND_LIST } from '../../../steps/registry';
import { setKind } from '../../actions/acts/steps';
import { KindIcon } from '../../kit/kind-icon';
import { SelectField } from '../../kit/select-field';
import { TextArea } from '../../kit/text-field';
import { useProject } from '../../project-session';
import { questionsOf } from '../../../method/answers';
import { StageChoice, TeamChoice } from '../team-choice';
import { useReadOnly, useSetStep } from '../use-edit';
import { StepText } from './step-text';

export function Which({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  const note = step.kind === 'note';
  return (
    <>
      <TextArea
        label={note ? t('noteText') : t('name')}
        labelHidden
        strong={!note}
        rows={note ? 3 : 1}
        placeholder={note ? t('notePlaceholder') : t('namePlaceholder')}
        disabled={useReadOnly()}
        value={step.name}
        commit={(text, visit) => {
          const name = text.replace(/\s*\n\s*/g, ' ').trim();
          set('renameStep', { name }, visit);
          return name;
        }}
      />
      {note ? null : (
        <StepText
          step={step}
          field="purpose"
          label={t('purpose')}
          labelHidden
          placeholder={t('purposePlaceholder')}
        />
      )}
      <div className="flex flex-wrap gap-1.5">
        <KindChoice step={step} />
        <StageChoice steps={[step]} compact />
        {questionsOf(step.kind).includes('who') ? null : <TeamChoice steps={[step]} compact />}
      </div>
    </>
  );
}

function KindChoice({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const kinds = useTranslations('steps');
  const project = useProject();
  return (
    <SelectField
      label={t('kind')}
      compact
      value={step.kind}
      disabled={useReadOnly()}
      options={STEP_KIND_LIST.map(({ id }) => ({
        value: id,
        label: kinds(`kinds.${id}.name`),
        mark: <KindIcon kind={id} small />,
      }))}
      onChange={(kind) => setKind(project, step.map, [step.id], kind)}
    />
  );
}

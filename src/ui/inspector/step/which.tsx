// Which step: its name, its kind and what it is for.
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { stepsOf } from '../../../model/queries';
import { isEnd } from '../../../model/text/outcomes';
import { STEP_KIND_LIST } from '../../../steps/registry';
import { setShare } from '../../actions/acts/figures';
import { setKind } from '../../actions/acts/steps';
import { KindIcon } from '../../kit/kind-icon';
import { NumberField } from '../../kit/number-field';
import { OUTCOMES } from '../../kit/outcomes';
import { Segmented } from '../../kit/segmented';
import { SelectField } from '../../kit/select-field';
import { TextArea } from '../../kit/text-field';
import { useDocument, useProject } from '../../project-session';
import { percent } from '../connection-fields';
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
      {step.kind === 'start' ? <StartShare step={step} /> : null}
      {isEnd(step.kind) ? <Outcome step={step} /> : null}
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
        label: isEnd(id) ? kinds('endKind', { name: kinds(`kinds.${id}.name`) }) : kinds(`kinds.${id}.name`),
        mark: <KindIcon kind={id} small />,
      }))}
      onChange={(kind) => setKind(project, step.map, [step.id], kind)}
    />
  );
}

function Outcome({ step }: { readonly step: Step }) {
  const t = useTranslations('steps');
  const project = useProject();
  return (
    <Segmented
      label={t('outcome')}
      value={step.kind}
      disabled={useReadOnly()}
      options={OUTCOMES.map(({ kind, icon }) => ({ value: kind, label: t(`kinds.${kind}.name`), icon }))}
      onChange={(kind) => setKind(project, step.map, [step.id], kind)}
    />
  );
}

/** How many of the leads come in at a start: asked only where there are several. */
function StartShare({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const project = useProject();
  const disabled = useReadOnly();
  const starts = stepsOf(document, step.map).filter(({ kind }) => kind === 'start');
  if (starts.length < 2 && step.share === null) return null;
  return (
    <NumberField
      label={t('share')}
      unit="%"
      most={100}
      placeholder="–"
      refusal={t('notAPercentage')}
      disabled={disabled}
      value={step.share === null ? null : percent(step.share)}
      commit={(value, visit) =>
        setShare(project, step.map, step.id, value === null ? null : value / 100, visit)
      }
    />
  );
}

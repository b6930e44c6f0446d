// The panel of several steps and connections: how many, and what can be set for all steps at once.
import { RotateCcw, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { addRole } from '../../model/commands/add-role';
import { setStep } from '../../model/commands/set-step';
import type { Step } from '../../model/document';
import { isEnd } from '../../model/text/outcomes';
import { STEP_KIND_LIST } from '../../steps/registry';
import { isShaped, straighten } from '../actions/acts/connections';
import { deleteItemsAsked } from '../actions/acts/delete';
import { setKind } from '../actions/acts/steps';
import { Button } from '../kit/button';
import { KindIcon } from '../kit/kind-icon';
import { Section } from '../kit/section';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { RolePicker } from './role-picker';
import { SharedForms, SharedMetrics, SharedSystems } from './several/lists';
import { common, commonField } from './several/shared';
import { SharedTime } from './several/times';
import { type RowId, rowsOf } from './step-facts';
import { type QuestionId, questionsOf } from '../../method/answers';
import { ActionType } from './step/action-type';
import { StageChoice, TeamChoice } from './team-choice';
import { useEdit, useReadOnly } from './use-edit';

interface SeveralPanelProps {
  readonly map: Id;
  readonly steps: readonly Step[];
  readonly connections: readonly Id[];
}

interface StepsProps {
  readonly steps: readonly Step[];
}

/** The steps that are asked a question, or have a row: the others have no such field. */
const asked = (steps: readonly Step[], question: QuestionId): readonly Step[] =>
  steps.filter(({ kind }) => questionsOf(kind).includes(question));
const having = (steps: readonly Step[], row: RowId): readonly Step[] =>
  steps.filter(({ kind }) => rowsOf(kind).includes(row));

export function SeveralPanel({ map, steps, connections }: SeveralPanelProps) {
  return (
    <div className="pt-1 pb-1">
      {steps.length > 0 ? <StepFields map={map} steps={steps} /> : null}
      {useReadOnly() ? null : <Acts map={map} steps={steps} connections={connections} />}
    </div>
  );
}

function StepFields({ map, steps }: StepsProps & { readonly map: Id }) {
  const t = useTranslations('inspector');
  const [who, completed] = [asked(steps, 'who'), asked(steps, 'completed')];
  const [firstActing, ...acting] = asked(steps, 'what');
  const [timed, systems, metrics] = [
    having(steps, 'timeAndCost'),
    having(steps, 'systems'),
    having(steps, 'metrics'),
  ];
  return (
    <>
      <Section title={t('place')}>
        <div className="grid grid-cols-2 gap-2">
          <TeamChoice steps={steps} />
          <StageChoice steps={steps} />
        </div>
        <Kind map={map} steps={steps} />
      </Section>
      {who.length > 0 ? <Responsible steps={who} /> : null}
      {firstActing ? (
        <Section title={t('what')}>
          <SharedAction steps={[firstActing, ...acting]} />
        </Section>
      ) : null}
      {completed.length > 0 ? (
        <Section title={t('completed')}>
          <SharedTime steps={completed} field="deadline" unit="day" />
          <SharedForms steps={completed} use="produced" />
          <SharedForms steps={completed} use="needed" />
        </Section>
      ) : null}
      {timed.length > 0 ? <Times steps={timed} /> : null}
      {systems.length > 0 || metrics.length > 0 ? (
        <Section title={t('measured')}>
          {systems.length > 0 ? <SharedSystems steps={systems} /> : null}
          {metrics.length > 0 ? <SharedMetrics steps={metrics} /> : null}
        </Section>
      ) : null}
    </>
  );
}

/** A wait takes no work. */
function Times({ steps }: StepsProps) {
  const t = useTranslations('inspector');
  const working = steps.filter(({ kind }) => kind !== 'wait');
  return (
    <Section title={t('times')}>
      {working.length > 0 ? <SharedTime steps={working} field="workTime" unit="hour" /> : null}
      <SharedTime steps={steps} field="waitTime" unit="day" />
    </Section>
  );
}

function Kind({ map, steps }: StepsProps & { readonly map: Id }) {
  const t = useTranslations('inspector');
  const kinds = useTranslations('steps');
  const project = useProject();
  const ids = steps.map(({ id }) => id);
  return (
    <SelectField
      label={t('kind')}
      value={common(steps.map(({ kind }) => kind))}
      placeholder={t('differs')}
      disabled={useReadOnly()}
      options={STEP_KIND_LIST.map(({ id }) => ({
        value: id,
        label: isEnd(id) ? kinds('endKind', { name: kinds(`kinds.${id}.name`) }) : kinds(`kinds.${id}.name`),
        mark: <KindIcon kind={id} small />,
      }))}
      onChange={(kind) => setKind(project, map, ids, kind)}
    />
  );
}

function SharedAction({ steps }: { readonly steps: readonly [Step, ...Step[]] }) {
  const t = useTranslations('inspector');
  const { value, differs } = commonField(steps, 'action');
  return (
    <>
      {differs ? <p className="text-[12px] leading-[17px] text-ink3">{t('differs')}</p> : null}
      <ActionType steps={steps} value={value} differs={differs} />
    </>
  );
}

/** What can be done with all of them: their ways given back to the router, and deleting. */
function Acts({ map, steps, connections }: SeveralPanelProps) {
  const t = useTranslations('inspector');
  const canvas = useTranslations('canvas');
  const project = useProject();
  const document = useDocument();
  const ids = steps.map(({ id }) => id);
  const fixed = connections.filter((id) => isShaped(document.connections[id]));
  return (
    <div className="flex flex-wrap gap-2 px-4 pt-1 pb-3">
      {fixed.length > 0 ? (
        <Button icon={RotateCcw} onClick={() => straighten(project, fixed)}>
          {t('resetBends')}
        </Button>
      ) : null}
      <Button
        icon={Trash2}
        onClick={() => void deleteItemsAsked(project, map, { steps: ids, connections }, canvas)}
      >
        {t('deleteAll')}
      </Button>
    </div>
  );
}

function Responsible({ steps }: StepsProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const team = common(steps.map(({ lane }) => document.lanes[lane]?.team ?? null));
  const { value, differs } = commonField(steps, 'responsible');
  const set = (responsible: Id | null): void =>
    edit({ key: 'edit.responsible' }, (tx) => {
      for (const { id } of steps) setStep(tx, id, { responsible });
    });
  return (
    <Section title={t('who')}>
      <div>
        <RolePicker
          team={team}
          value={value}
          label={t('responsible')}
          placeholder={differs ? t('differs') : t('chooseResponsible')}
          differs={differs}
          disabled={useReadOnly()}
          onChoose={set}
          onClear={() => set(null)}
          onCreate={(role) =>
            edit({ key: 'edit.responsible' }, (tx) => {
              const responsible = addRole(tx, { team, ...role });
              for (const { id } of steps) setStep(tx, id, { responsible });
            })
          }
        />
      </div>
    </Section>
  );
}

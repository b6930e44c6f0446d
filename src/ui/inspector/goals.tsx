// The goals of a stage, or of the project: what is to be reached, measured by what, until when.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { addGoal } from '../../model/commands/add-goal';
import { deleteGoal } from '../../model/commands/delete-goal';
import { setGoal } from '../../model/commands/set-goal';
import type { Goal } from '../../model/document';
import { goalsOf } from '../../model/queries';
import { DateField } from '../kit/date-field';
import { ListEditor } from '../kit/list-editor';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { askFor, useSession } from '../session';
import { PlainText } from './plain-text';
import { metricNames } from './suggestions';
import { useEdit, useReadOnly } from './use-edit';

const ACT = { key: 'edit.goals' } as const;
const HORIZONS = ['short', 'long'] as const;

/** Whoever was led here to say what is measured is not done with the name. On leaving the field, the keyboard goes elsewhere. */
function goOnToMeasure(): void {
  const isTyping = window.document.activeElement?.matches('[data-adder]') ?? false;
  if (isTyping && useSession.getState().asked?.field === 'goal') askFor('measure');
}

/** `stage`: null = the goals of the project as a whole. */
export function Goals({ stage }: { readonly stage: Id | null }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const goals = goalsOf(useDocument(), stage);
  return (
    <ListEditor
      items={goals}
      keyOf={({ id }) => id}
      row={(goal) => <GoalFields goal={goal} />}
      removeLabel={({ name }) => t('remove', { name })}
      onRemove={(index) => {
        const goal = goals[index];
        if (goal) edit(ACT, (tx) => deleteGoal(tx, goal.id));
      }}
      addLabel={t('addGoal')}
      addHint={t('addGoalHint')}
      onAdd={(name) => {
        edit(ACT, (tx) => void addGoal(tx, { name, stage }));
        goOnToMeasure();
      }}
      disabled={useReadOnly()}
    />
  );
}

function GoalFields({ goal }: { readonly goal: Goal }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const disabled = useReadOnly();
  const metrics = metricNames(useDocument());
  const { id, name } = goal;
  const of = (label: string): string => t('ofGoal', { label, goal: name });
  const set = (fields: Partial<Goal>, visit?: string): void =>
    edit(ACT, (tx) => setGoal(tx, id, fields), visit);
  return (
    <div className="flex flex-col gap-1.5">
      <PlainText
        label={t('goal')}
        labelHidden
        required
        value={name}
        save={(run, text, visit) => run(ACT, (tx) => setGoal(tx, id, { name: text ?? '' }), visit)}
      />
      <div className="grid grid-cols-2 items-start gap-1.5">
        {(['metric', 'target'] as const).map((field) => (
          <div key={field} data-field="measure">
            <PlainText
              label={of(t(field))}
              labelHidden
              placeholder={t(field)}
              value={goal[field]}
              {...(field === 'metric' ? { suggestions: metrics } : {})}
              save={(run, text, visit) => run(ACT, (tx) => setGoal(tx, id, { [field]: text }), visit)}
            />
          </div>
        ))}
        <SelectField
          label={of(t('horizon'))}
          labelHidden
          disabled={disabled}
          value={goal.horizon}
          options={HORIZONS.map((value) => ({ value, label: t(`horizons.${value}`) }))}
          onChange={(horizon) => set({ horizon })}
        />
        <DateField
          label={of(t('due'))}
          labelHidden
          disabled={disabled}
          value={goal.due}
          commit={(due, visit) => set({ due }, visit)}
        />
      </div>
    </div>
  );
}

// What type of action it is: the likeliest as chips, all others and the project's own in a list.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { setProject } from '../../../model/commands/set-project';
import { setStep } from '../../../model/commands/set-step';
import type { ProjectDocument, Step } from '../../../model/document';
import { type ActionId, ACTIONS } from '../../../model/ids';
import {} from '../../../model/queries';
import { toldSteps } from '../../../model/told-order';
import { actionGlyph } from '../../../steps/action-glyphs';
import { ChipButton } from '../../kit/chip';
import { Combobox, type ComboboxOption } from '../../kit/combobox';
import { FieldGroup } from '../../kit/field-group';
import { useDocument } from '../../project-session';
import { GlyphMark } from '../marks';
import { useEdit, useReadOnly } from '../use-edit';

/** The fixed actions and those of the project, by name. */
export function useActionOptions(): readonly ComboboxOption[] {
  const words = useTranslations('words');
  const { ownActions } = useDocument().project;
  return [
    ...ACTIONS.map((id) => ({ id, label: words(`actions.${id}`) })),
    ...ownActions.map(({ id, name }) => ({ id, label: name })),
  ].map((option) => ({ ...option, mark: <GlyphMark name={actionGlyph(option.id) ?? ''} /> }));
}

const LIKELY: readonly ActionId[] = ['call', 'email'];

/** What the team's other steps are most, filled up with what is most frequent in selling; the step's own in any case. */
export function likelyActions(document: ProjectDocument, step: Step): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of toldSteps(document, step.map))
    if (other.lane === step.lane && other.id !== step.id && other.action)
      counts.set(other.action, (counts.get(other.action) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([action]) => action);
  const likely = [...new Set([...frequent, ...LIKELY])].slice(0, 2);
  return step.action === null || likely.includes(step.action) ? likely : [step.action, ...likely.slice(0, 1)];
}

interface ActionTypeProps {
  /** One step, or several that all get the action. */
  readonly steps: readonly [Step, ...Step[]];
  /** What all have; null = none, or they differ. */
  readonly value: string | null;
  /** Several steps have different ones. */
  readonly differs?: boolean;
}

function useSetAction({ steps }: ActionTypeProps) {
  const document = useDocument();
  const edit = useEdit();
  const set = (action: string | null): void =>
    edit({ key: 'edit.action' }, (tx) => {
      for (const { id } of steps) setStep(tx, id, { action });
    });
  const create = (name: string): void =>
    edit({ key: 'edit.action' }, (tx) => {
      const action = tx.newId();
      setProject(tx, { ownActions: [...document.project.ownActions, { id: action, name }] });
      for (const { id } of steps) setStep(tx, id, { action });
    });
  return { set, create };
}

export function ActionType(props: ActionTypeProps) {
  const { steps, value } = props;
  const t = useTranslations('inspector');
  const document = useDocument();
  const readOnly = useReadOnly();
  const options = useActionOptions();
  const shown = new Map(options.map((option) => [option.id, option]));
  const { set } = useSetAction(props);
  return (
    <FieldGroup label={t('action')} labelHidden>
      {likelyActions(document, { ...steps[0], action: value }).map((id) => (
        <ChipButton
          key={id}
          mark={shown.get(id)?.mark}
          pressed={id === value}
          disabled={readOnly}
          onClick={() => set(id === value ? null : id)}
        >
          {shown.get(id)?.label ?? id}
        </ChipButton>
      ))}
      {readOnly ? null : <OtherAction {...props} options={options} />}
    </FieldGroup>
  );
}

function OtherAction(props: ActionTypeProps & { readonly options: readonly ComboboxOption[] }) {
  const t = useTranslations('inspector');
  const { set, create } = useSetAction(props);
  return (
    <Combobox
      label={t('otherAction')}
      options={props.options}
      selected={props.value}
      onChoose={set}
      none={{ label: t('noAction'), onChoose: () => set(null), always: props.differs ?? false }}
      nothing={t('nothingFound')}
      create={{ label: (name) => t('create', { name }), run: create }}
      trigger={
        <ChipButton
          aria-label={t('otherAction')}
          style={{ paddingInline: 5 }}
          mark={<Plus size={14} strokeWidth={2.1} aria-hidden />}
        />
      }
    />
  );
}

// The team of one or several steps, by its lane: choosing another moves them into that lane.
import { useTranslations } from 'use-intl';
import { settleSteps } from '../../layout/settle';
import { moveSteps } from '../../model/commands/move-steps';
import { showSteps } from '../../model/commands/show-steps';
import type { Step } from '../../model/document';
import { lanesOf, stagesOf, teamOf } from '../../model/queries';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { glideNext, useSession } from '../session';
import { Swatch } from '../kit/swatch';
import { common } from './several/shared';
import { type Edit, useEdit, useReadOnly } from './use-edit';

/** Moves the steps to another lane or stage, keeping the rest of their place, and settles them there. */
function moveTo(edit: Edit, steps: readonly Step[], to: Partial<Pick<Step, 'lane' | 'stage'>>): void {
  const moved = steps.filter(
    (step) => ({ ...step, ...to }).lane !== step.lane || (to.stage ?? step.stage) !== step.stage,
  );
  const [first] = moved;
  if (!first) return;
  const ids = moved.map(({ id }) => id);
  glideNext();
  edit({ key: 'moveSteps', values: { count: moved.length, name: first.name } }, (tx) => {
    moveSteps(
      tx,
      moved.map(({ id, lane, stage, x, y }) => ({ id, lane, stage, x, y, ...to })),
    );
    settleSteps(tx, first.map, ids);
    // The panel is about steps that can be seen: they stay so, whatever they are moved to.
    showSteps(tx, ids);
  });
  useSession.getState().camera?.reveal(ids);
}

interface ChoiceProps {
  readonly steps: readonly Step[];
  readonly compact?: boolean;
}

export function TeamChoice({ steps, compact = false }: ChoiceProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const options = lanesOf(document, steps[0]?.map ?? '').map(({ id }) => {
    const team = teamOf(document, id);
    return { value: id, label: team.name || t('unnamed'), mark: <Swatch hue={team.hue} /> };
  });
  return (
    <SelectField
      label={t('team')}
      compact={compact}
      placeholder={t('differs')}
      value={common(steps.map((step) => step.lane))}
      options={options}
      disabled={useReadOnly()}
      onChange={(lane) => moveTo(edit, steps, { lane })}
    />
  );
}

export function StageChoice({ steps, compact = false }: ChoiceProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const options = stagesOf(document, steps[0]?.map ?? '').map(({ id, name }, index) => ({
    value: id,
    label: `${index + 1} ${name || t('unnamed')}`,
  }));
  return (
    <SelectField
      label={t('stageOf')}
      compact={compact}
      placeholder={t('differs')}
      value={common(steps.map((step) => step.stage))}
      options={options}
      disabled={useReadOnly()}
      onChange={(stage) => moveTo(edit, steps, { stage })}
    />
  );
}

// What became of steps: added, removed, merged, split, renamed, moved to another team or stage, changed in what they say.
import type { Id } from '../base/id';
import type { Step } from '../model/document';
import { type Change, changeOf, type Way } from './change';
import { fieldChanges, STEP_FIELDS } from './fields';
import type { Side } from './map-side';
import type { PairedMaps } from './pair-maps';
import type { Pairing } from './pairing';

const way = (pairing: Pairing, before: Id, after: Id): Way | null =>
  pairing.after.get(before) === after ? null : { before, after };

function continued(before: Side, after: Side, paired: PairedMaps, source: Step, step: Step): Change[] {
  const ends = { record: 'step', before: source.id, after: step.id } as const;
  const lane = way(paired.lanes, source.lane, step.lane);
  const stage = way(paired.stages, source.stage, step.stage);
  const fields = fieldChanges(STEP_FIELDS, { record: source, side: before }, { record: step, side: after });
  const name = [{ field: 'name', before: source.name, after: step.name }];
  return [
    ...(source.name === step.name ? [] : [changeOf({ kind: 'renamed', ...ends, fields: name })]),
    ...(lane || stage ? [changeOf({ kind: 'moved', ...ends, lane, stage })] : []),
    ...(fields.length > 0 ? [changeOf({ kind: 'changed', ...ends, fields })] : []),
  ];
}

/** In the reading order of the second map; what is gone comes after, in that of the first. */
export function stepChanges(before: Side, after: Side, paired: PairedMaps): Change[] {
  const { steps } = paired;
  const here = after.steps.flatMap((step): Change[] => {
    const source = before.document.steps[steps.before.get(step.id) ?? ''];
    if (source) return continued(before, after, paired, source, step);
    const other = steps.split.get(step.id) ?? null;
    return [
      changeOf({ kind: other ? 'split' : 'added', record: 'step', before: null, after: step.id, other }),
    ];
  });
  const gone = before.steps
    .filter(({ id }) => !steps.after.has(id))
    .map(({ id }) => {
      const other = steps.merged.get(id) ?? null;
      return changeOf({ kind: other ? 'merged' : 'removed', record: 'step', before: id, after: null, other });
    });
  return [...here, ...gone];
}

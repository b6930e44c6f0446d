// What became of lanes and stages: added, removed, in another order, renamed, changed.
import type { Id } from '../base/id';
import type { Lane, Stage } from '../model/document';
import { type Change, changeOf } from './change';
import { fieldChanges, STAGE_FIELDS } from './fields';
import type { Side } from './map-side';
import type { Pairing } from './pairing';

/** The positions of a longest increasing subsequence: the fewest others have to be moved. Patience sorting, O(n log n). */
function keptInOrder(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1];
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}

function orderChanges(
  record: 'lane' | 'stage',
  before: readonly { id: Id }[],
  after: readonly { id: Id }[],
  pairing: Pairing,
): Change[] {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  const kept = after.flatMap(({ id }, index) => {
    const source = pairing.before.get(id);
    return source === undefined ? [] : [{ id, index, source, was: place.get(source) ?? 0 }];
  });
  const still = keptInOrder(kept.map(({ was }) => was));
  return kept.flatMap(({ id, index, source }, at) =>
    still.has(at) ? [] : [changeOf({ kind: 'reordered', record, before: source, after: id, index })],
  );
}

function comings(
  record: 'lane' | 'stage',
  before: readonly { id: Id }[],
  after: readonly { id: Id }[],
  { before: sources, after: targets, merged, split }: Pairing,
): Change[] {
  const added = after.flatMap(({ id }, index) =>
    sources.has(id)
      ? []
      : [
          changeOf({
            kind: split.has(id) ? 'split' : 'added',
            record,
            before: null,
            after: id,
            index,
            other: split.get(id) ?? null,
          }),
        ],
  );
  const removed = before.flatMap(({ id }) =>
    targets.has(id)
      ? []
      : [
          changeOf({
            kind: merged.has(id) ? 'merged' : 'removed',
            record,
            before: id,
            after: null,
            other: merged.get(id) ?? null,
          }),
        ],
  );
  return [...added, ...removed];
}

/** Lanes: their teams belong to the project, so a lane is another one when its team is called something else. */
export function laneChanges(before: Side, after: Side, pairing: Pairing): Change[] {
  const nameOf = (side: Side, lane: Lane): string => side.document.teams[lane.team]?.name ?? '';
  const renamed = after.lanes.flatMap((lane) => {
    const source = before.document.lanes[pairing.before.get(lane.id) ?? ''];
    if (!source) return [];
    const [was, is] = [nameOf(before, source), nameOf(after, lane)];
    const fields = [{ field: 'name', before: was, after: is }];
    return was === is
      ? []
      : [changeOf({ kind: 'renamed', record: 'lane', before: source.id, after: lane.id, fields })];
  });
  return [
    ...comings('lane', before.lanes, after.lanes, pairing),
    ...orderChanges('lane', before.lanes, after.lanes, pairing),
    ...renamed,
  ];
}

/** Stages: their names and what is said of them. */
export function stageChanges(before: Side, after: Side, pairing: Pairing): Change[] {
  const said = after.stages.flatMap((stage: Stage) => {
    const source = before.document.stages[pairing.before.get(stage.id) ?? ''];
    if (!source) return [];
    const ends = { record: 'stage', before: source.id, after: stage.id } as const;
    const name = [{ field: 'name', before: source.name, after: stage.name }];
    const fields = fieldChanges(
      STAGE_FIELDS,
      { record: source, side: before },
      { record: stage, side: after },
    );
    return [
      ...(source.name === stage.name ? [] : [changeOf({ kind: 'renamed', ...ends, fields: name })]),
      ...(fields.length === 0 ? [] : [changeOf({ kind: 'changed', ...ends, fields })]),
    ];
  });
  return [
    ...comings('stage', before.stages, after.stages, pairing),
    ...orderChanges('stage', before.stages, after.stages, pairing),
    ...said,
  ];
}

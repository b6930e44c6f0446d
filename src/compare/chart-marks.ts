// What a comparison draws on each of the two charts: the mark of every record that changed, and the gaps that were marked.
import type { Id } from '../base/id';
import type { ChangeMark, ChartMarks } from '../drawing/change-marks';
import { byRank } from '../base/rank';
import type { ChangeKind } from './change';
import type { Comparison } from './compare-maps';
import type { MapSide } from './map-side';
import { type ChangeRow, changeRows, kindOf } from './rows';

/** The four classes that changes are counted and marked in. */
export const MARK_OF: Readonly<Record<ChangeKind, ChangeMark>> = {
  added: 'added',
  split: 'added',
  removed: 'removed',
  merged: 'removed',
  moved: 'moved',
  reordered: 'moved',
  reconnected: 'moved',
  renamed: 'changed',
  changed: 'changed',
};

/** The class of a row: that of its weightiest change. */
export const markOf = (row: ChangeRow): ChangeMark => MARK_OF[kindOf(row)];

const TABLES = { lane: 'lanes', stage: 'stages', step: 'steps', connection: 'connections' } as const;

/** By step, the numbers of the gaps that are marked on it on this map, in order. */
export function gapsAtSteps({ document, map }: MapSide): Map<Id, number[]> {
  const flags = new Map<Id, number[]>();
  const gaps = Object.values(document.gaps)
    .filter((gap) => gap.map === map)
    .toSorted((a, b) => a.number - b.number || byRank(a, b));
  for (const { at, number } of gaps)
    for (const { kind, id } of at) if (kind === 'step') flags.set(id, [...(flags.get(id) ?? []), number]);
  return flags;
}

/** Marks that are still being collected. */
export type Marking = { readonly [T in 'lanes' | 'stages' | 'steps' | 'connections']: Map<Id, ChangeMark> };

const nothingYet = (): Marking => ({
  lanes: new Map(),
  stages: new Map(),
  steps: new Map(),
  connections: new Map(),
});

function set(marks: Marking, record: ChangeRow['record'], id: Id | null, mark: ChangeMark): void {
  if (record !== 'map' && id !== null) marks[TABLES[record]].set(id, mark);
}

/** The marks of some records alone. */
export function marksOf({ gaps, ...marks }: ChartMarks, ids: ReadonlySet<Id>): ChartMarks {
  const of = (all: ReadonlyMap<Id, ChangeMark>): ReadonlyMap<Id, ChangeMark> =>
    new Map([...all].filter(([id]) => ids.has(id)));
  const { lanes, stages, steps, connections } = marks;
  return { lanes: of(lanes), stages: of(stages), steps: of(steps), connections: of(connections), gaps };
}

/** The marks of both charts, by the ids of each. Connections that a step took along are marked as well. */
export function chartMarks(comparison: Comparison): {
  readonly before: ChartMarks;
  readonly after: ChartMarks;
} {
  const [before, after] = [nothingYet(), nothingYet()];
  for (const row of changeRows(comparison)) {
    const mark = markOf(row);
    set(before, row.record, row.before, mark);
    set(after, row.record, row.after, mark);
    for (const { kind, record, before: was, after: is } of row.connections) {
      set(before, record, was, MARK_OF[kind]);
      set(after, record, is, MARK_OF[kind]);
    }
  }
  return {
    before: { ...before, gaps: gapsAtSteps(comparison.before) },
    after: { ...after, gaps: gapsAtSteps(comparison.after) },
  };
}

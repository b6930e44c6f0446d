// Everything that is to be planned between two maps: what changes on them, and inside the detail charts of their steps.
import type { Id } from '../base/id';
import { between, type Between, betweenSides } from './between';
import { changeOf } from './change';
import type { Comparison } from './compare-maps';
import { type DetailPair, detailPairs } from './detail-changes';
import type { ChangeRow } from './rows';

export interface PlannedChange {
  readonly row: ChangeRow;
  /** Of the two maps that the row is about. */
  readonly comparison: Comparison;
  /** The steps of the second maps below which it lies, from the whole down; none for a change of the whole itself. */
  readonly within: readonly Id[];
}

const inside = ({ before, after }: Comparison, was: Id, is: Id): Between =>
  before.document === after.document
    ? between(after.document, was, is)
    : betweenSides({ ...before, map: was }, { ...after, map: is });

/** A detail chart that only one side has, as one change of the step that it opens from. */
function wholeDetail({ before, after }: DetailPair): ChangeRow {
  const ends = { record: 'map', before, after } as const;
  const kind = before === null ? 'added' : 'removed';
  return { ...ends, changes: [changeOf({ kind, ...ends })], connections: [] };
}

/** Rows in the order of the comparison, then those of each detail chart, in the order of the steps that open them. */
export function plannedChanges(
  { comparison, rows }: Pick<Between, 'comparison' | 'rows'>,
  within: readonly Id[] = [],
): PlannedChange[] {
  const own = rows.map((row): PlannedChange => ({ row, comparison, within }));
  const below = detailPairs(comparison).flatMap((pair): PlannedChange[] =>
    pair.before === null || pair.after === null
      ? [{ row: wholeDetail(pair), comparison, within }]
      : plannedChanges(inside(comparison, pair.before, pair.after), [...within, pair.step]),
  );
  return [...own, ...below];
}

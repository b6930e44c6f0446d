// What changes inside the detail charts of steps that both maps have: the list of the whole says so, each step leads to its own comparison.
import type { Id } from '../base/id';
import { detailOf, parentOf } from '../model/maps/map-tree';
import { toldSteps } from '../model/told-order';
import { compareMaps, type Comparison } from './compare-maps';
import { changeRows } from './rows';

/** A step that both maps have and its detail charts, by the ids of both sides; null where a side has none. */
export interface DetailPair {
  /** In the second map. */
  readonly step: Id;
  readonly before: Id | null;
  readonly after: Id | null;
}

/** A step whose detail chart changes. */
export interface DetailChange extends DetailPair {
  /** Changes in the detail chart and in those that open from it; 0 where only one side has one. */
  readonly count: number;
}

/** The details of steps that both maps have, in the order of the second; one that opens from both is left out. */
export function detailPairs({ before, after, paired }: Comparison): DetailPair[] {
  return toldSteps(after.document, after.map).flatMap(({ id }): DetailPair[] => {
    const source = paired.steps.before.get(id);
    if (source === undefined) return [];
    const [was, is] = [detailOf(before.document, source), detailOf(after.document, id)];
    if (was?.id === is?.id) return [];
    return [{ step: id, before: was?.id ?? null, after: is?.id ?? null }];
  });
}

/** In the order of the second map. */
export function detailChanges(comparison: Comparison): DetailChange[] {
  return detailPairs(comparison).flatMap((pair): DetailChange[] => {
    if (pair.before === null || pair.after === null) return [{ ...pair, count: 0 }];
    const { before, after } = comparison;
    const inside = compareMaps({ ...before, map: pair.before }, { ...after, map: pair.after });
    const below = detailChanges(inside).reduce((sum, { count }) => sum + Math.max(1, count), 0);
    const count = changeRows(inside).length + below;
    return count > 0 ? [{ ...pair, count }] : [];
  });
}

/** The two maps that the compared ones open from, where both are details; null otherwise. */
export function wholeOf({ before, after }: Comparison): { readonly before: Id; readonly after: Id } | null {
  const [was, is] = [parentOf(before.document, before.map), parentOf(after.document, after.map)];
  return was && is ? { before: was.id, after: is.id } : null;
}

// What changes inside the detail charts of steps that both maps have: the list of the whole says so, each step leads to its own comparison.
import type { Id } from '../base/id';
import { detailOf, parentOf } from '../model/maps/map-tree';
import { toldSteps } from '../model/told-order';
import { compareMaps, type Comparison } from './compare-maps';
import { changeRows } from './rows';

/** A step whose detail chart changes, by its ids on both sides; null where a side has no such chart. */
export interface DetailChange {
  readonly step: Id;
  readonly before: Id | null;
  readonly after: Id | null;
  /** Changes in the detail chart and in those that open from it; 0 where only one side has one. */
  readonly count: number;
}

/** In the order of the second map. */
export function detailChanges({ before, after, paired }: Comparison): DetailChange[] {
  return toldSteps(after.document, after.map).flatMap(({ id }): DetailChange[] => {
    const source = paired.steps.before.get(id);
    if (source === undefined) return [];
    const [was, is] = [detailOf(before.document, source), detailOf(after.document, id)];
    if (was && was.id === is?.id) return [];
    if (!was || !is)
      return was || is ? [{ step: id, before: was?.id ?? null, after: is?.id ?? null, count: 0 }] : [];
    const inside = compareMaps({ ...before, map: was.id }, { ...after, map: is.id });
    const below = detailChanges(inside).reduce((sum, { count }) => sum + Math.max(1, count), 0);
    const count = changeRows(inside).length + below;
    return count > 0 ? [{ step: id, before: was.id, after: is.id, count }] : [];
  });
}

/** The two maps that the compared ones open from, where both are details; null otherwise. */
export function wholeOf({ before, after }: Comparison): { readonly before: Id; readonly after: Id } | null {
  const [was, is] = [parentOf(before.document, before.map), parentOf(after.document, after.map)];
  return was && is ? { before: was.id, after: is.id } : null;
}

// Whether a list is read on as it stands in a cell: to the right on one level, or further down; never up, nor back on its level.
import type { Id } from '../../base/id';
import type { Rect } from '../../base/geometry';
import { bottom, centre } from '../../base/geometry';
import type { LayoutGraph, Placing } from '../graph';

/** So dear that any place where the list is read on is taken instead, in bends. */
const COST = 40;

/** Middles this near to each other are one level, px: names of more lines make boxes higher. */
const LEVEL = 16;

const readsOn = (from: Rect, to: Rect): boolean =>
  Math.abs(centre(from).y - centre(to).y) <= LEVEL ? centre(to).x > centre(from).x : bottom(from) <= to.y;

/**
 * What it costs that steps of a list are read against their order, in bends. `list` holds them in order; a connection to an
 * earlier one goes back anyway, and one that leaves its cell stands where its lane and stage are.
 */
export function misread(graph: LayoutGraph, placing: Placing, list: ReadonlySet<Id>): number {
  const order = new Map([...list].map((id, i) => [id, i]));
  const boxes = new Map(graph.boxes.map((box) => [box.id, box]));
  let cost = 0;
  for (const { from, to } of graph.connections) {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    const [p, q] = [placing.offsets.get(from), placing.offsets.get(to)];
    if (!a || !b || !p || !q || a.lane !== b.lane || a.stage !== b.stage) continue;
    const isListed = (order.get(from) ?? Number.POSITIVE_INFINITY) < (order.get(to) ?? -1);
    if (isListed && !readsOn({ ...a, ...p }, { ...b, ...q })) cost += COST;
  }
  return cost;
}

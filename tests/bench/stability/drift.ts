// How much of the reader's picture of a map an edit costs: order among the steps, and their rows in their lanes.
import type { Rect } from '../../../src/base/geometry';
import { centre } from '../../../src/base/geometry';
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';

export interface Drift {
  /** Share of pairs of steps that changed sides, left–right or above–below (nearer than 8 px is no order), 0 … 1. */
  readonly inversions: number;
  /** Share of steps more than 12 px higher or lower in their lane, 0 … 1. */
  readonly rows: number;
}

const NEAR = 8;
const SAME_ROW = 12;

/** Compares two drawings over the nodes of `graph` that both have. */
export function drift(graph: NeutralGraph, a: Drawing, b: Drawing): Drift {
  const nodes = graph.nodes.filter(({ id }) => a.nodes.has(id) && b.nodes.has(id));
  const at = ({ nodes: rects }: Drawing) => nodes.map(({ id }) => centre(rects.get(id) as Rect));
  const [before, after] = [at(a), at(b)];
  const turned = (p: number, q: number): boolean => p * q < 0 && Math.abs(p) > NEAR && Math.abs(q) > NEAR;
  let inversions = 0;
  for (let i = 0; i < nodes.length; i++)
    for (let k = i + 1; k < nodes.length; k++) {
      const [p, q, r, s] = [before[i]!, before[k]!, after[i]!, after[k]!];
      if (turned(p.x - q.x, r.x - s.x)) inversions++;
      if (turned(p.y - q.y, r.y - s.y)) inversions++;
    }
  const top = ({ lanes }: Drawing, lane: string): number => lanes?.get(lane)?.y ?? 0;
  const rows = nodes.filter(
    ({ lane }, i) => Math.abs(before[i]!.y - top(a, lane) - (after[i]!.y - top(b, lane))) > SAME_ROW,
  ).length;
  const pairs = nodes.length * (nodes.length - 1);
  return { inversions: inversions / Math.max(1, pairs), rows: rows / Math.max(1, nodes.length) };
}

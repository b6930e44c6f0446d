// Through which lanes a long edge passes, column by column: few boxes in its way, few changes of lane.
import { filled } from '../../base/filled';
import { at, numberAt } from './at';
import type { Strand } from './layers';

const CHANGE = 2;
const CROWD = 0.35;
const MOST_CROWDED = 3;

/** What stands in each cell, by column and lane. */
export interface Crowd {
  readonly lanes: number;
  readonly cells: number[];
}

/**
 * The lane of every waypoint of a strand whose first one lies in column `start`; lanes between those of its ends
 * only. Shortest path over column × lane.
 */
export function passLanes(strand: Strand, start: number, crowd: Crowd): number[] {
  const { tail, head, edge } = strand;
  const end = edge.turnsAtHead ? head.column : head.column - 1;
  const count = end - start + 1;
  if (count < 1) return [];
  if (tail.lane === head.lane) return filled(count, tail.lane);
  const top = Math.min(tail.lane, head.lane);
  const width = Math.abs(tail.lane - head.lane) + 1;
  const leave = edge.back ? 3 : 1;
  const cost = (column: number, k: number): number =>
    Math.min(crowd.cells[column * crowd.lanes + top + k] ?? 0, MOST_CROWDED) * CROWD;
  const lanes = Array.from({ length: width }, (_, k) => k);
  let sums = lanes.map((k) => (top + k === tail.lane ? 0 : leave) + cost(start, k));
  const cameFrom: number[][] = [];
  for (let i = 1; i < count; i++) {
    const before = sums;
    const from = lanes.map((k) => cheapest(before, (m) => (m === k ? 0 : CHANGE), k));
    sums = lanes.map((k) => {
      const m = numberAt(from, k);
      return numberAt(before, m) + (m === k ? 0 : CHANGE) + cost(start + i, k);
    });
    cameFrom.push(from);
  }
  const path: number[] = [];
  let k = cheapest(sums, (m) => (top + m === head.lane ? -0.01 : leave), 0);
  for (let i = count - 1; i >= 0; i--) {
    path[i] = top + k;
    if (i > 0) k = numberAt(at(cameFrom, i - 1), k);
  }
  if (edge.turnsAtTail) path[0] = tail.lane;
  if (edge.turnsAtHead) path[count - 1] = head.lane;
  return path;
}

/** The index with the smallest sum and extra; `preferred` when nothing is smaller, else the first. */
function cheapest(sums: readonly number[], extra: (index: number) => number, preferred: number): number {
  let best = preferred;
  let least = numberAt(sums, preferred) + extra(preferred);
  for (const [k, sum] of sums.entries()) {
    const total = sum + extra(k);
    if (total < least - 1e-9) {
      best = k;
      least = total;
    }
  }
  return best;
}

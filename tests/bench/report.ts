// Draws a set of graphs and sums up how good the drawings are and how long they took.
import { draw, drawingOf, pictureOf } from './draw';
import { measure, type Quality } from './measure/measure';
import { inOtherOrder, type NeutralGraph } from './neutral';

/** The figures of a set. */
export interface Report {
  readonly models: number;
  readonly hard: number;
  readonly crossings: number;
  readonly overlaps: number;
  readonly bendsPerEdge: number;
  readonly labelClashes: number;
  readonly medianAspect: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Each graph drawn twice gave the same drawing. */
  readonly deterministic: boolean;
  /** Graphs whose drawing changes when their records come in another order. */
  readonly orderDependent: number;
}

export interface Row extends Quality {
  readonly id: string;
  readonly ms: number;
  readonly same: boolean;
  readonly orderFree: boolean;
}

/** Draws one graph three times: timed, again, and with its records in another order. */
export function rowOf(graph: NeutralGraph): Row {
  const start = performance.now();
  const drawn = draw(graph);
  const ms = performance.now() - start;
  const picture = pictureOf(drawn);
  return {
    id: graph.id,
    ms,
    same: picture === pictureOf(draw(graph)),
    orderFree: picture === pictureOf(draw(inOtherOrder(graph))),
    ...measure(graph, drawingOf(graph, drawn)),
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Sums up rows; times and aspects by rank. */
export function reportOf(rows: readonly Row[]): Report {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const rank = (of: (row: Row) => number, share: number): number => {
    const sorted = rows.map(of).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  return {
    models: rows.length,
    hard: sum((row) => row.hard),
    crossings: sum((row) => row.crossings),
    overlaps: sum((row) => row.overlaps),
    bendsPerEdge: rounded(
      sum((row) => row.bends) /
        Math.max(
          1,
          sum((row) => row.edges),
        ),
      3,
    ),
    labelClashes: sum((row) => row.labelClashes),
    medianAspect: rounded(
      rank((row) => row.width / row.height, 0.5),
      2,
    ),
    medianMs: rounded(
      rank((row) => row.ms, 0.5),
      1,
    ),
    p95Ms: rounded(
      rank((row) => row.ms, 0.95),
      1,
    ),
    deterministic: rows.every((row) => row.same),
    orderDependent: rows.filter((row) => !row.orderFree).length,
  };
}

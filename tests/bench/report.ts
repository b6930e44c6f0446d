// Sums up how good the drawings of a set are and how long they took.
import type { Quality } from './measure/measure';

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
  /** Each graph drawn three times gave the same drawing. */
  readonly deterministic: boolean;
  /** Graphs whose drawing changes when their records come in another order or with other ids. */
  readonly orderDependent: number;
  /** Graphs in which, with other ids, only steps change places that nothing but their ids tells apart. */
  readonly twins: number;
  /** Slanted pieces among the hard faults. */
  readonly slanted: number;
  /** Nodes out of their lane or stage, and lanes out of order, among the hard faults. */
  readonly outOfBands: number;
  /** Of all lines, px. */
  readonly length: number;
  /** Of all drawings, millions of px². */
  readonly area: number;
}

export interface Row extends Quality {
  readonly id: string;
  readonly ms: number;
  readonly same: boolean;
  readonly orderFree: boolean;
  readonly idFree: boolean;
  readonly twins: boolean;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Sums up rows; times and aspects by rank. */
export function reportOf(rows: readonly Row[]): Report {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const rank = (of: (row: Row) => number, share: number): number => {
    const sorted = rows.map(of).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  const edges = Math.max(
    1,
    sum((row) => row.edges),
  );
  const aspect = (row: Row): number => row.width / Math.max(1, row.height);
  const bends = sum((row) => row.bends);
  const area = sum((row) => row.width * row.height);
  return {
    models: rows.length,
    hard: sum((row) => row.hard),
    crossings: sum((row) => row.crossings),
    overlaps: sum((row) => row.overlaps),
    bendsPerEdge: rounded(bends / edges, 3),
    labelClashes: sum((row) => row.labelClashes),
    medianAspect: rounded(rank(aspect, 0.5), 2),
    medianMs: rounded(rank(milliseconds, 0.5), 2),
    p95Ms: rounded(rank(milliseconds, 0.95), 2),
    deterministic: rows.every((row) => row.same),
    orderDependent: rows.filter((row) => !row.orderFree || !row.idFree).length,
    twins: rows.filter((row) => row.twins).length,
    slanted: sum((row) => row.nonOrtho),
    outOfBands: sum((row) => row.outsideLane + row.outsideStage + row.laneDisorder),
    length: Math.round(sum((row) => row.length)),
    area: rounded(area / 1e6, 2),
  };
}

const milliseconds = (row: Row): number => row.ms;

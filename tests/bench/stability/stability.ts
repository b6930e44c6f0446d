// The mental map: every graph is edited once in each way and laid out again; how much of the drawing stays?
import { random } from '../../../src/layout/place/random';
import { measure, type Quality } from '../measure/measure';
import type { NeutralGraph } from '../neutral';
import { drift } from './drift';
import { EDITS } from './edits';
import type { Keeper } from './keepers';

export interface StabilityRow {
  readonly edit: string;
  readonly keeper: string;
  /** Means over the graphs, per cent. */
  readonly inversions: number;
  readonly rows: number;
  /** Sums over the graphs, before the edit and after. */
  readonly crossings: readonly [number, number];
  readonly bends: readonly [number, number];
  readonly overlaps: readonly [number, number];
  readonly hard: readonly [number, number];
}

/** One row for each edit and keeper. The n-th graph is edited by chance with seed n, from 1. */
export function* stability(
  graphs: readonly NeutralGraph[],
  keepers: readonly Keeper[],
): Generator<StabilityRow> {
  for (const [edit, change] of Object.entries(EDITS))
    for (const keeper of keepers) {
      const runs = graphs.map((graph, i) => {
        const after = change(graph, random(i + 1));
        const { a, b } = keeper.draw(graph, after);
        return { drift: drift(after, a, b), before: measure(graph, a), after: measure(after, b) };
      });
      const mean = (values: readonly number[]): number =>
        Number(((100 * values.reduce((sum, v) => sum + v, 0)) / Math.max(1, values.length)).toFixed(3));
      const sums = (of: (quality: Quality) => number): [number, number] => [
        runs.reduce((sum, run) => sum + of(run.before), 0),
        runs.reduce((sum, run) => sum + of(run.after), 0),
      ];
      yield {
        edit,
        keeper: keeper.name,
        inversions: mean(runs.map((run) => run.drift.inversions)),
        rows: mean(runs.map((run) => run.drift.rows)),
        crossings: sums((q) => q.crossings),
        bends: sums((q) => q.bends),
        overlaps: sums((q) => q.overlaps),
        hard: sums((q) => q.hard),
      };
    }
}

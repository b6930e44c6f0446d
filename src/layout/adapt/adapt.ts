// Keeps a placing and fits into it what is new or has changed, so that small edits move little.
import type { Id } from '../../base/id';
import type { LayoutBox, LayoutGraph, Placing } from '../graph';
import { type Chart, chartOf, copied, fit, placingOf } from './chart';
import { closeHoles } from './holes';
import { insertAll, insertBox, Trials } from './insert';
import { levelAgain, lineUp } from './level';
import { drawnCost } from './quality';
import { settleChart } from './settle-chart';
import { spreadAll } from './spread';
import { closeStacks } from './stacks';

/** How much is routed to find places, counted in connections. */
const BUDGET = 500;

/** More changed boxes than this are not looked at one by one. */
const MOST_CHANGED = 6;

/** Another place must be better by this, in bends, to be worth the move. */
const WORTH = 1;

export interface AdaptOptions {
  /** Boxes that have changed; those without a place are new anyway. */
  readonly changed?: ReadonlySet<Id> | null;
  /** Boxes that stand where nobody but the user would have put them: those that hang on nothing are lined up. */
  readonly astray?: ReadonlySet<Id> | null;
  readonly aspect?: number | null;
  /** Whether the router helps to choose places; without it the estimate decides. */
  readonly routed?: boolean;
}

/** What may move when everything may. */
const unpinned = (box: LayoutBox): boolean => box.pinned === null;

/** Removes the faults of a chart: boxes too near to each other, labels without room, columns and rows that became empty. */
function clean(chart: Chart): void {
  spreadAll(chart);
  settleChart(chart);
  fit(chart);
  closeHoles(chart);
}

/**
 * The placing before, with what is new in it. Boxes that were there keep their order in columns and rows; they only give way.
 * Nothing new and nothing wrong: the same placing.
 */
export function adapt(graph: LayoutGraph, previous: Placing, options: AdaptOptions = {}): Placing {
  const { changed = null, astray = null, aspect = null, routed = true } = options;
  const before = chartOf(graph, previous, unpinned);
  if (changed) {
    const numbers = numbersOf(before, changed);
    levelAgain(before, numbers);
    closeStacks(before, new Set(numbers));
  }
  if (astray) lineUp(before, numbersOf(before, astray));
  clean(before);
  if (before.placed.every(Boolean)) return placingOf(before);
  const trials = new Trials(graph.connections.length, routed ? BUDGET : 0);
  const after = insertAll(before, trials, aspect);
  settleChart(after);
  fit(after);
  return placingOf(after);
}

/** Boxes by number, those that have a place. */
const numbersOf = (chart: Chart, ids: ReadonlySet<Id>): number[] =>
  [...chart.boxes.entries()].flatMap(([i, { id }]) => (ids.has(id) && chart.placed[i] ? [i] : []));

/** Looks for better places for the changed boxes, one after the other, everything else only giving way. */
export function resettle(
  graph: LayoutGraph,
  placing: Placing,
  changed: ReadonlySet<Id>,
  aspect: number | null,
): Placing {
  const chart = chartOf(graph, placing, unpinned);
  const trials = new Trials(graph.connections.length, BUDGET);
  let best = placing;
  let least = drawnCost(graph, placing, aspect);
  let now = chart;
  for (const i of numbersOf(chart, changed).slice(0, MOST_CHANGED)) {
    if (!chart.free[i] || trials.count < 2) continue;
    const without = copied(now);
    without.placed[i] = false;
    without.fresh[i] = true;
    const next = insertBox(without, i, trials, aspect);
    settleChart(next);
    fit(next);
    closeHoles(next);
    const cost = drawnCost(graph, placingOf(next), aspect);
    if (cost > least - WORTH) continue;
    least = cost;
    best = placingOf(next);
    now = next;
  }
  return best;
}

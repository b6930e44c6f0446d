// Gives boxes that have no place one: the estimate makes a short list, the router decides.
import { placingOf, type Chart, fit } from './chart';
import { Estimate } from './estimate';
import { drawnCost } from './quality';
import { settledOn, type Spot, spotsFor } from './spots';

/** How much may be routed, counted in connections; each drawing that is tried uses up as many as it has. */
export class Trials {
  private left: number;

  constructor(
    private readonly each: number,
    budget: number,
  ) {
    this.left = budget;
  }

  /** How many drawings can be tried still. */
  get count(): number {
    return Math.floor(this.left / Math.max(1, this.each));
  }

  use(): void {
    this.left -= Math.max(1, this.each);
  }
}

/** Places that the router looks at, at most. */
const SHORT_LIST = 8;
const OF_EACH = 3;

interface Candidate {
  readonly next: Chart;
  readonly cost: number;
}

/** A place that the router finds this much cheaper (in bends) than another is taken although the estimate was dearer. */
const TRUST = 0.5;

/** Places nearer to each other than this are one for the short list, px. */
const ALIKE = 20;
const near = (at = 0): number => Math.round(at / ALIKE);

/** The best places by estimate, some of each way to make room, each with its chart. */
function shortList(chart: Chart, i: number, count: number): Candidate[] {
  const estimate = new Estimate(chart, i);
  const rated = spotsFor(chart, i)
    .map((spot) => ({ spot, cost: estimate.costOf(spot) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || compare(a.spot, b.spot));
  const list: Candidate[] = [];
  const known = new Set<string>();
  const ways = new Map<string, number>();
  for (const { spot, cost } of rated) {
    if (list.length >= count) break;
    const way = `${spot.columns} ${spot.rows}`;
    if ((ways.get(way) ?? 0) >= OF_EACH) continue;
    const next = settledOn(chart, i, spot);
    if (!next) continue;
    const key = `${near(next.x.at[i])} ${near(next.y.at[i])} ${way}`;
    if (known.has(key)) continue;
    known.add(key);
    ways.set(way, (ways.get(way) ?? 0) + 1);
    fit(next);
    list.push({ next, cost });
  }
  return list;
}

const compare = (a: Spot, b: Spot): number =>
  a.x.at - b.x.at ||
  a.y.at - b.y.at ||
  a.x.rank - b.x.rank ||
  a.y.rank - b.y.rank ||
  Number(a.rows) - Number(b.rows) ||
  Number(a.columns) - Number(b.columns);

/** The chart with one more box on the best place for it. */
export function insertBox(chart: Chart, i: number, trials: Trials, aspect: number | null): Chart {
  const list = shortList(chart, i, Math.max(1, Math.min(SHORT_LIST, trials.count)));
  let best = list[0];
  if (!best) return chart;
  if (list.length < 2) return best.next;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of list) {
    trials.use();
    const drawn = drawnCost(chart.graph, placingOf(candidate.next), aspect) + TRUST * candidate.cost;
    if (drawn >= least) continue;
    least = drawn;
    best = candidate;
  }
  return best.next;
}

/** Boxes without a place in the order of the flow: first what hangs on most that has one. */
export function insertAll(chart: Chart, trials: Trials, aspect: number | null): Chart {
  let now = chart;
  for (;;) {
    const next = mostTied(now);
    if (next === null) return now;
    const after = insertBox(now, next, trials, aspect);
    if (!after.placed[next]) return now;
    now = after;
  }
}

function mostTied({ boxes, placed, links, linksOf }: Chart): number | null {
  let best: number | null = null;
  let most = -1;
  for (const i of boxes.keys()) {
    if (placed[i]) continue;
    let ties = 0;
    for (const k of linksOf[i] ?? []) {
      const link = links[k];
      if (!link) continue;
      if (link.to === i && placed[link.from]) ties += 2;
      if (link.from === i && placed[link.to]) ties += 1;
    }
    if (ties > most) {
      most = ties;
      best = i;
    }
  }
  return best;
}

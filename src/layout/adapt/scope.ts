// Tidies a part of a map: only the boxes of the part move, everything else keeps its offset.
import type { Id } from '../../base/id';
import type { LayoutGraph, Placing } from '../graph';
import { nearestFree } from '../nearest-free';
import {
  type Axis,
  boxIn,
  type Chart,
  chartOf,
  copied,
  fit,
  inOneCell,
  middleOf,
  placingOf,
  startOf,
} from './chart';
import { closeHoles } from './holes';
import { insertAll, Trials } from './insert';
import { levelAgain, lineUp } from './level';
import { polish } from './polish';
import { settleChart } from './settle-chart';
import { spreadAll } from './spread';

/** How much is routed to find places in a part, counted in connections. */
const BUDGET = 300;

/** Larger parts are not put together box by box. */
const ONE_BY_ONE = 24;

/** A box of a part that is off by less than this, px, is levelled: about half a step's width. */
const LEVELLED = 72;

/** The boxes of a part where they are, but for faults. */
export const keptPart = (graph: LayoutGraph, previous: Placing, part: ReadonlySet<Id>): Placing =>
  settled(chartOfPart(graph, previous, part));

/** The boxes of a part without the room before and behind them that only an earlier placing of theirs needed. */
export function closedPart(graph: LayoutGraph, placing: Placing, part: ReadonlySet<Id>): Placing {
  const chart = chartOfPart(graph, placing, part);
  closeHoles(chart);
  return placingOf(chart);
}

const chartOfPart = (graph: LayoutGraph, previous: Placing, part: ReadonlySet<Id>): Chart =>
  withPlaces(chartOf(graph, previous, (box) => box.pinned === null && part.has(box.id)));

/** Several ways to place the boxes of a part; the first keeps them where they are, but for faults. */
export function placingsOfPart(
  graph: LayoutGraph,
  previous: Placing,
  part: ReadonlySet<Id>,
  scratch: Placing,
  aspect: number | null,
): Placing[] {
  const chart = (): Chart => chartOfPart(graph, previous, part);
  const charts = [chart(), levelled(chart()), asFromScratch(chart(), scratch)];
  if (part.size <= ONE_BY_ONE) charts.push(oneByOne(chart(), graph.connections.length, aspect));
  const [kept, ...others] = charts.map(settled);
  const closer = charts.map((one) => polished(raised(copied(one)), true));
  const freer = charts.map((one) => polished(one, false));
  return [...(kept ? [kept] : []), ...freer, ...closer, ...others];
}

/** A chart whose part is taken to better places that are free, levelled, and rid of its holes. */
function polished(chart: Chart, along: boolean): Placing {
  polish(chart, along);
  levelAgain(chart, freeOf(chart));
  lineUp(chart, freeOf(chart));
  spreadAll(chart);
  settleChart(chart);
  fit(chart);
  closeHoles(chart);
  return settled(chart);
}

/** Bands that belong to the part as a whole begin at their padding. */
function raised(chart: Chart): Chart {
  for (const axis of [chart.x, chart.y])
    for (const members of axis.members) {
      if (!members.length || members.some((i) => !chart.free[i])) continue;
      const by = Math.floor(Math.min(...members.map((i) => startOf(axis, i))) - axis.pad);
      if (by > 0) for (const i of members) axis.at[i] = startOf(axis, i) - by;
    }
  fit(chart);
  return chart;
}

const freeOf = (chart: Chart): number[] => [...chart.boxes.keys()].filter((i) => chart.free[i]);

function levelled(chart: Chart): Chart {
  levelAgain(chart, freeOf(chart), LEVELLED);
  lineUp(chart, freeOf(chart));
  return chart;
}

function settled(chart: Chart): Placing {
  spreadAll(chart);
  settleChart(chart);
  fit(chart);
  return placingOf(chart);
}

/** Boxes outside of the part that never had a place get one as well: the nearest to the corner of their cell. */
function withPlaces(chart: Chart): Chart {
  for (const i of chart.boxes.keys()) if (!chart.placed[i]) standAside(chart, i);
  return chart;
}

function standAside(chart: Chart, i: number): void {
  const others = [...chart.boxes.keys()].filter((k) => k !== i && chart.placed[k] && inOneCell(chart, i, k));
  const corner = { ...boxIn(chart, i), x: chart.x.pad, y: chart.y.pad };
  const at = nearestFree(
    corner,
    others.map((k) => boxIn(chart, k)),
  );
  chart.x.at[i] = at.x;
  chart.y.at[i] = at.y;
  chart.placed[i] = true;
}

/** Where a placing from scratch has the part, brought to the rows and columns of what stays beside it. */
function asFromScratch(chart: Chart, scratch: Placing): Chart {
  for (const axis of [chart.x, chart.y]) {
    const anew = chart.boxes.map((box, i) => {
      const offset = scratch.offsets.get(box.id);
      return (axis === chart.x ? offset?.x : offset?.y) ?? axis.at[i] ?? 0;
    });
    const shifts = chart.boxes.map((_, i) => (chart.free[i] ? shiftFor(chart, axis, anew, i) : 0));
    for (const [i, shift] of shifts.entries())
      if (chart.free[i]) axis.at[i] = Math.round(2 * ((anew[i] ?? 0) + shift)) / 2;
  }
  return chart;
}

/** How far what stands nearest in the placing from scratch, and stays, is from its place there. */
function shiftFor(chart: Chart, axis: Axis, anew: readonly number[], i: number): number {
  const middle = (k: number): number => (anew[k] ?? 0) + (axis.size[k] ?? 0) / 2;
  let shift = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const k of axis.members[axis.band[i] ?? 0] ?? []) {
    const off = Math.abs(middle(k) - middle(i));
    if (chart.free[k] || off >= least) continue;
    least = off;
    shift = middleOf(axis, k) - middle(k);
  }
  return shift;
}

/** The part taken out and put in again box by box, each on the best place that is left. */
function oneByOne(chart: Chart, connections: number, aspect: number | null): Chart {
  for (const i of chart.boxes.keys())
    if (chart.free[i]) {
      chart.placed[i] = false;
      chart.fresh[i] = true;
    }
  return withPlaces(insertAll(chart, new Trials(connections, BUDGET), aspect));
}

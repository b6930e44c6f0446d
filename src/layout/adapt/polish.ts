// Takes the boxes of a part one by one to better places that are free already, where nothing has to give way.
import { boxIn, type Chart, copied, endOf, inOneCell, startOf } from './chart';
import { Estimate } from './estimate';
import { type Spot, spotsFor } from './spots';

/** A place that is better by this, in bends, is worth the move. */
const WORTH = 0.1;

/** Room between two connected boxes of a cell beyond `FINE`, in bends per px. */
const LOOSE = 1 / 150;
const FINE = 60;

/** A box that has moved may make a better place for another. */
const ROUNDS = 3;

/** Moves free boxes within the chart as it is, on request only along their columns; bands may still have to follow. */
export function polish(chart: Chart, along: boolean): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const i of chart.boxes.keys())
      if (chart.free[i] && chart.placed[i]) moved = better(chart, i, along) || moved;
    if (!moved) return;
  }
}

function better(chart: Chart, i: number, along: boolean): boolean {
  const { x, y } = boxIn(chart, i);
  const without = copied(chart);
  without.placed[i] = false;
  const estimate = new Estimate(without, i);
  const costOf = (spot: Spot): number => estimate.costOf(spot) + looseAt(without, i, spot);
  const stand = { x: { at: x, rank: x }, y: { at: y, rank: y }, columns: false, rows: false };
  let least = costOf(stand) - WORTH;
  let best: Spot | null = null;
  for (const spot of spotsFor(without, i)) {
    if (spot.columns || spot.rows || (along && spot.x.at !== x)) continue;
    const cost = costOf(spot);
    if (cost >= least) continue;
    least = cost;
    best = spot;
  }
  if (!best) return false;
  chart.x.at[i] = best.x.at;
  chart.y.at[i] = best.y.at;
  return true;
}

/** What the room to connected boxes of its cell would cost a box on a place. */
function looseAt(chart: Chart, i: number, spot: Spot): number {
  const gap = (axis: Chart['x'], at: number, k: number): number =>
    Math.max(startOf(axis, k) - at - (axis.size[i] ?? 0), at - endOf(axis, k));
  let cost = 0;
  for (const link of chart.linksOf[i] ?? []) {
    const { from = i, to = i } = chart.links[link] ?? {};
    const other = from === i ? to : from;
    if (!chart.placed[other] || !inOneCell(chart, i, other)) continue;
    const room = Math.max(gap(chart.x, spot.x.at, other), gap(chart.y, spot.y.at, other));
    cost += LOOSE * Math.max(0, room - FINE);
  }
  return cost;
}

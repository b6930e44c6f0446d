// Turns chains over that stand upwards in a cell, where the drawing, routed anew, gets no worse by it: people read downwards.
import type { Id } from '../../base/id';
import type { LayoutBox, LayoutGraph, Placing } from '../graph';
import { routeAll } from '../route/route';
import { routedCost } from './quality';
import { routeInputOf } from './route-input';

/** Reading downwards is worth this much, in bends: 200 px of line. */
const DOWNWARDS = 0.25;

/** Middles this near to each other stand on each other, px. */
const UPRIGHT = 3;

/** So many boxes may be drawn in vain in a round: each trial is a routing of the whole map. */
const EFFORT = 240;

interface Placed {
  readonly box: LayoutBox;
  readonly x: number;
  readonly y: number;
}

/** The boxes that stand on each other, from the top, in the order of the bands. */
function columnsOf({ lanes, stages, boxes }: LayoutGraph, { offsets }: Placing): Placed[][] {
  const columns: Placed[][] = [];
  const middle = ({ box, x }: Placed): number => x + box.width / 2;
  for (const lane of lanes)
    for (const stage of stages) {
      const here = boxes.flatMap((box): Placed[] => {
        const at = offsets.get(box.id);
        return at && box.lane === lane.id && box.stage === stage.id ? [{ box, ...at }] : [];
      });
      const order = here.toSorted((a, b) => middle(a) - middle(b) || a.y - b.y);
      let column: Placed[] = [];
      for (const one of order) {
        const [first] = column;
        if (first && middle(one) - middle(first) <= UPRIGHT) column.push(one);
        else columns.push((column = [one]));
      }
    }
  return columns.map((column) => column.toSorted((a, b) => a.y - b.y));
}

/** Runs of boxes each of which leads to the one right above it, and is not led to from there. */
function upwardChains(graph: LayoutGraph, placing: Placing): Placed[][] {
  const ways = new Set(graph.connections.map(({ from, to }) => `${from} ${to}`));
  const leadsUp = (upper: Placed, lower: Placed): boolean =>
    ways.has(`${lower.box.id} ${upper.box.id}`) && !ways.has(`${upper.box.id} ${lower.box.id}`);
  const chains: Placed[][] = [];
  for (const column of columnsOf(graph, placing)) {
    let chain: Placed[] = [];
    for (const one of column) {
      const above = chain.at(-1);
      if (above && leadsUp(above, one)) chain.push(one);
      else chains.push((chain = [one]));
    }
  }
  return chains.filter((chain) => chain.length > 1 && !chain.some(({ box }) => box.pinned));
}

/** A chain mirrored within the room that it takes. */
function turned({ offsets, ...sizes }: Placing, chain: readonly Placed[]): Placing {
  const [first, last] = [chain[0], chain.at(-1)];
  const ends = (first?.y ?? 0) + (last ? last.y + last.box.height : 0);
  const over = chain.map(({ box, x, y }): [Id, { x: number; y: number }] => [
    box.id,
    { x, y: ends - y - box.height },
  ]);
  return { ...sizes, offsets: new Map([...offsets, ...over]) };
}

function drawn(graph: LayoutGraph, placing: Placing, aspect: number | null) {
  const input = routeInputOf(graph, placing);
  const routes = routeAll(input);
  const bends = routes.reduce((sum, { points }) => sum + points.length - 2, 0);
  return { bends, cost: routedCost(input, routes, aspect) };
}

/**
 * The placing with every chain the right way up that costs no bend and nothing else but a little line then. Goes on until no chain
 * can be turned any more, so that there is nothing left to do the next time.
 */
export function turnedDown(graph: LayoutGraph, placing: Placing, aspect: number | null): Placing {
  let best = placing;
  let its: ReturnType<typeof drawn> | null = null;
  for (let found = true; found; ) {
    found = false;
    let left = Math.ceil(EFFORT / graph.boxes.length);
    for (const chain of upwardChains(graph, best)) {
      its ??= drawn(graph, best, aspect);
      const next = turned(best, chain);
      const now = drawn(graph, next, aspect);
      if (now.bends <= its.bends && now.cost <= its.cost + DOWNWARDS) {
        best = next;
        its = now;
        found = true;
      } else if (--left === 0) break;
    }
  }
  return best;
}

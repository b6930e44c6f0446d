// Routes a connection through the corners that the user set, in their order.
import type { Point, Side } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { placeAt, type Site, siteOf, type Standing, windowOf } from './connect';
import { COST, GAP } from './cost';
import { type Grid, indexOf } from './grid';
import { paintPieces } from './paint';
import type { Seed } from './estimate';
import { findWay } from './search';
import { portSeed, type Rooted } from './seeds';
import { neat, piecesOf, type Wire, wireOf } from './wire';

/**
 * The way through all bends of a link, or null when it has none. A bend inside a step or outside of the frame is taken at
 * the nearest free point instead. Between two bends, and between a bend and an end, the cheapest way is taken.
 */
export function connectThrough(board: Board, link: Link, standing: Standing): Wire | null {
  const bends = (link.source.bends ?? []).map((p) => freed(board, p));
  if (bends.length === 0) return null;
  const site = siteOf(board, link, standing, windowOf(board, link, 320, bends), bends);
  const { grid, near } = site;
  const starts = site.starts.flatMap((m) => portSeed(grid, link, 'from', m, near));
  const ends = site.ends.flatMap((m) => portSeed(grid, link, 'to', m, near));
  const walk: Walk = { points: [], fromSide: 'right', toSide: 'left' };
  let seeds: readonly (Seed | Rooted)[] = starts;
  for (const bend of bends) {
    const next = leg(site, walk, seeds, bothWays(grid, bend));
    if (next) seeds = next;
  }
  if (!leg(site, walk, seeds, ends)) return null;
  return wireOf(link, neat(walk.points), walk.fromSide, walk.toSide);
}

interface Walk {
  points: Point[];
  fromSide: Side;
  toSide: Side;
}

/** Adds the way from the seeds to the goals to the walk, and gives the seed of the next leg; null when there is none. */
function leg(
  { grid }: Site,
  walk: Walk,
  seeds: readonly (Seed | Rooted)[],
  goals: readonly (Seed | Rooted)[],
): Seed[] | null {
  const found = findWay(grid, seeds, goals);
  if (!found) return null;
  const points = found.places.map((p) => placeAt(grid, p));
  if ('mouth' in found.seed) {
    points.unshift(...found.seed.lead);
    walk.fromSide = found.seed.mouth.side;
  }
  if ('mouth' in found.goal) {
    points.push(...found.goal.lead.toReversed());
    walk.toSide = found.goal.mouth.side;
  }
  walk.points.push(...points);
  paintPieces(grid, piecesOf(neat(points)), 0, COST.crossing);
  return [{ place: found.goal.place, dir: found.goal.dir, cost: 0 }];
}

function bothWays(grid: Grid, p: Point): Seed[] {
  const i = indexOf(grid.x.at, p.x);
  const j = indexOf(grid.y.at, p.y);
  if (i < 0 || j < 0) return [];
  const place = j * grid.nx + i;
  return [
    { place, dir: 0, cost: 0 },
    { place, dir: 1, cost: 0 },
  ];
}

/** The nearest point inside the frame and outside of every step's clearance, as far as one push away can tell. */
function freed(board: Board, p: Point): Point {
  const held = {
    x: Math.min(board.width - GAP.band, Math.max(GAP.band, p.x)),
    y: Math.min(board.height - GAP.band, Math.max(GAP.band, p.y)),
  };
  const inside = board.blocks.find((b) => within(b, held));
  if (!inside) return held;
  const ways: Point[] = [
    { x: inside.x0 - GAP.lane, y: held.y },
    { x: inside.x1 + GAP.lane, y: held.y },
    { x: held.x, y: inside.y0 - GAP.lane },
    { x: held.x, y: inside.y1 + GAP.lane },
  ];
  const far = (q: Point): number => Math.abs(q.x - held.x) + Math.abs(q.y - held.y);
  const inFrame = (q: Point): boolean => q.x >= 0 && q.y >= 0 && q.x <= board.width && q.y <= board.height;
  const free = ways.filter((q) => inFrame(q) && !board.blocks.some((b) => within(b, q)));
  return (free.length > 0 ? free : ways).toSorted((a, b) => far(a) - far(b))[0] ?? held;
}

const within = (b: Block, p: Point): boolean => p.x > b.x0 && p.x < b.x1 && p.y > b.y0 && p.y < b.y1;

// Seeds: the places of a grid where a search starts or ends, at a port or on the trunk of a sibling.
import type { Point } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { besideCost, blockCost, COST, crosses, GAP, trunkCost } from './cost';
import { closeTo } from './plane';
import { type Grid, indexOf, lower } from './grid';
import type { EndName, Mouth } from './mouths';
import type { Seed } from './estimate';
import { mayShare, shared, sharedLength } from './trunks';
import { pieceOf, type Wire } from './wire';

/** A seed with the way from the port to its place. */
export interface Rooted extends Seed {
  readonly mouth: Mouth;
  /** From the port towards the place, without the place itself. */
  readonly lead: readonly Point[];
}

/** What is near the ends of a search. */
export interface Near {
  readonly board: Board;
  /** The wires that pass near the step of each end. */
  readonly passing: Readonly<Record<EndName, readonly Wire[]>>;
  /** The other wires with an end at a step. */
  readonly at: (b: Block) => readonly Wire[];
  /** What a crossing costs in this search. */
  readonly crossing: number;
}

/** The seeds of one end on a grid that has lines through its stubs. */
export function seedsOf(
  grid: Grid,
  link: Link,
  end: EndName,
  mouths: readonly Mouth[],
  near: Near,
): Rooted[] {
  const seeds: Rooted[] = [];
  for (const mouth of mouths) {
    if (mouth.siblings.length === 0) seeds.push(...portSeed(grid, link, end, mouth, near));
    for (const s of mouth.siblings) seeds.push(...trunkSeeds(grid, link, end, mouth, s, near));
  }
  return seeds.length > 0 ? seeds : mouths.flatMap((mouth) => portSeed(grid, link, end, mouth, near));
}

const dirOf = (m: Mouth): 0 | 1 => (m.side === 'left' || m.side === 'right' ? 0 : 1);

/** The seed before a port, whatever else uses it. */
export function portSeed(grid: Grid, link: Link, end: EndName, mouth: Mouth, near: Near): Rooted[] {
  const i = indexOf(grid.x.at, mouth.stub.x);
  const j = indexOf(grid.y.at, mouth.stub.y);
  if (i < 0 || j < 0) return [];
  const cost = mouth.cost + stubCost(link, mouth, end, near);
  return [{ place: j * grid.nx + i, dir: dirOf(mouth), cost, mouth, lead: [mouth.port] }];
}

/** What the straight way between port and stub costs: other lines and steps there. */
function stubCost(link: Link, mouth: Mouth, end: EndName, near: Near): number {
  const own = end === 'from' ? link.from : link.to;
  const p = pieceOf(mouth.port, mouth.stub);
  let sum = (p.hi - p.lo) * COST.px;
  for (const b of closeTo(near.board, own)) sum += blockCost(p, b);
  for (const w of near.passing[end])
    for (const q of w.pieces) {
      if (crosses(p, q)) sum += near.crossing;
      const apart = Math.abs(p.at - q.at);
      const length = Math.min(p.hi, q.hi) - Math.max(p.lo, q.lo);
      if (p.level === q.level && apart < GAP.line - 0.01 && length > 0.5) sum += besideCost(apart, length);
    }
  return sum;
}

/**
 * Places where a connection may leave (or join) the trunk of a sibling. The trunk counts as if it were drawn again, bends
 * and length. A place between two corners of the trunk has half a crossing of the sibling painted to either side: it is
 * given back.
 */
function trunkSeeds(grid: Grid, link: Link, end: EndName, mouth: Mouth, sibling: Wire, near: Near): Rooted[] {
  const points = end === 'from' ? sibling.points : sibling.points.toReversed();
  const limit = trunkLimit(link, end, sibling, near.at(end === 'from' ? sibling.link.to : sibling.link.from));
  const seeds: Rooted[] = [];
  const lead: Point[] = [];
  let bends = 0;
  let walked = 0;
  let a: Point | null = null;
  for (const b of points) {
    if (a) {
      lead.push(a);
      const so = [...lead];
      const first = bends === 0 ? Math.abs(mouth.stub.x - mouth.port.x + mouth.stub.y - mouth.port.y) : 0;
      const dir = a.y === b.y ? 0 : 1;
      const turned = dir === 0 ? 1 : 0;
      for (const { place, from, atEnd } of stops(grid, a, b)) {
        const length = walked + from;
        if (from < first - 0.5 || length > limit) continue;
        const trunk = trunkCost(link, sibling.link, end === 'from', length);
        const base = mouth.cost + bends * COST.turn + length * COST.px + trunk;
        const cost = base + COST.turn - (atEnd ? 0 : near.crossing / 2);
        seeds.push({ place, dir: turned, cost, mouth, lead: so });
        if (atEnd) seeds.push({ place, dir, cost: base, mouth, lead: so });
      }
      walked += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
      bends++;
    }
    a = b;
  }
  return seeds;
}

/** How far along a sibling another one may go: not into its last steps, nor where it already shares with others. */
function trunkLimit(link: Link, end: EndName, sibling: Wire, wires: readonly Wire[]): number {
  let limit = sibling.length - GAP.head;
  for (const w of wires) {
    if (w === sibling || w.link === link) continue;
    const atOther = end === 'from' ? shared(sibling, w).in : shared(sibling, w).out;
    if (atOther === 0) continue;
    const common = end === 'from' ? w.link.from === link.from : w.link.to === link.to;
    if (!common || !mayShare(w.link, link))
      limit = Math.min(limit, sibling.length - sharedLength(sibling, w) - GAP.line);
  }
  return limit;
}

/** The places of the grid on the piece from `a` to `b`, after `a`; `from` is the distance from `a`. */
function stops(grid: Grid, a: Point, b: Point): { place: number; from: number; atEnd: boolean }[] {
  const out: { place: number; from: number; atEnd: boolean }[] = [];
  const level = a.y === b.y;
  const across = level ? indexOf(grid.y.at, a.y) : indexOf(grid.x.at, a.x);
  if (across < 0) return out;
  const lines = level ? grid.x.at : grid.y.at;
  const [start, stop] = level ? [a.x, b.x] : [a.y, b.y];
  const to = lower(lines, Math.max(start, stop) + 0.5);
  for (let k = lower(lines, Math.min(start, stop) - 0.5); k < to; k++) {
    const from = Math.abs((lines[k] ?? 0) - start);
    if (from < 0.5) continue;
    const atEnd = Math.abs((lines[k] ?? 0) - stop) < 0.5;
    out.push({ place: level ? across * grid.nx + k : k * grid.nx + across, from, atEnd });
  }
  return out;
}

// The ways that a dragged connection tries first: straight, and with one to four corners where they come to mind first.
import type { Point, Side } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { COST, ownCost, pairCost } from './cost';
import { type Mouth, mouthsOf } from './mouths';
import { around, blocksIn } from './plane';
import { type Wire, wireOf } from './wire';

/** What lies round a connection: the board, and the wires near it. */
export interface Vicinity {
  readonly board: Board;
  readonly wires: readonly Wire[];
}

/** A wire and what it costs by itself and against the wires near it, in bends. */
export interface Tried {
  readonly wire: Wire;
  readonly cost: number;
  /** It lies on another wire, or runs through a step. */
  readonly jammed: boolean;
}

/** What a wire costs past everything near it; null when that is `limit` or more. */
export function tried({ board, wires }: Vicinity, wire: Wire, limit = Infinity): Tried | null {
  let cost = ownCost(wire, board);
  let jammed = cost >= COST.inside;
  for (const o of wires) {
    if (cost >= limit) return null;
    if (o.link.index === wire.link.index) continue;
    const pair = pairCost(wire, o);
    cost += pair;
    if (pair >= COST.overlap) jammed = true;
  }
  return cost < limit ? { wire, cost, jammed } : null;
}

/** The cheapest of the plain ways of a link; null when its ends leave none. */
export function plainWay(near: Vicinity, link: Link): Tried | null {
  let best = null as Tried | null;
  let looks = 0;
  for (const { points, start, end, least } of candidates(near, link)) {
    if (best && (least >= best.cost || looks >= LOOKS)) break;
    const wire = wireOf(link, points, start.side, end.side);
    if (!inFrame(near.board, wire) || (best && runsThrough(near.board, wire))) continue;
    looks++;
    best = tried(near, wire, best?.cost) ?? best;
  }
  return best;
}

/** So many ways that meet no step are compared. */
const LOOKS = 16;

/** True when a wire stays in the frame of the map. */
export const inFrame = ({ width, height }: Board, { x0, y0, x1, y1 }: Wire): boolean =>
  x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;

/** True when a wire runs through the inside of a step, other than out of its own at its ends. */
function runsThrough(board: Board, wire: Wire): boolean {
  return blocksIn(board, around(wire, 1)).some((b) =>
    wire.pieces.some((p) =>
      p.level
        ? p.at > b.y0 && p.at < b.y1 && p.hi > b.x0 + 0.5 && p.lo < b.x1 - 0.5
        : p.at > b.x0 && p.at < b.x1 && p.hi > b.y0 + 0.5 && p.lo < b.y1 - 0.5,
    ),
  );
}

/** A way from mouth to mouth. */
interface Candidate {
  readonly start: Mouth;
  readonly end: Mouth;
  readonly points: readonly Point[];
  /** What it costs by its ends, bends and length. */
  readonly least: number;
}

/** Ways between the mouths of both ends, the most promising first. */
function candidates({ board, wires }: Vicinity, link: Link): Candidate[] {
  const starts = few(mouthsOf(board, link, 'from', endsAt(wires, link.from)));
  const ends = few(mouthsOf(board, link, 'to', endsAt(wires, link.to)));
  const out: Candidate[] = [];
  for (const [start, end] of promising(starts, ends))
    for (const points of shapes(link, start, end)) {
      const least = start.cost + end.cost + plainCost(points);
      if (least < Infinity) out.push({ start, end, points, least });
    }
  return out.sort((a, b) => a.least - b.least);
}

/** The wires with an end at a step. */
export const endsAt = (wires: readonly Wire[], b: Block): Wire[] =>
  wires.filter((w) => w.link.from === b || w.link.to === b);

/** The pairs of mouths with the shortest and least odd ways between them. */
function promising(starts: readonly Mouth[], ends: readonly Mouth[]): (readonly [Mouth, Mouth])[] {
  const pairs = starts.flatMap((s) =>
    ends.map((e) => {
      const far = Math.abs(s.stub.x - e.stub.x) + Math.abs(s.stub.y - e.stub.y);
      return { s, e, cost: s.cost + e.cost + far * COST.px };
    }),
  );
  return pairs
    .sort((a, b) => a.cost - b.cost)
    .slice(0, PAIRS)
    .map(({ s, e }) => [s, e] as const);
}

const PAIRS = 8;

/** Bends and length of a way; infinite when it turns back on itself. */
function plainCost(points: readonly Point[]): number {
  let cost = 0;
  let [px, py] = [0, 0];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b) continue;
    const [dx, dy] = [Math.sign(b.x - a.x), Math.sign(b.y - a.y)];
    if (dx === 0 && dy === 0) continue;
    if (dx * px + dy * py < 0) return Infinity;
    if (dx * py !== 0 || dy * px !== 0) cost += COST.turn;
    cost += COST.px * (Math.abs(b.x - a.x) + Math.abs(b.y - a.y));
    [px, py] = [dx, dy];
  }
  return cost;
}

/** The cheapest few mouths of each side. */
function few(mouths: readonly Mouth[]): Mouth[] {
  const taken: Partial<Record<Side, number>> = {};
  return mouths
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ side }) => {
      taken[side] = (taken[side] ?? 0) + 1;
      return taken[side] <= EACH;
    });
}

const EACH = 2;

/** Ways between two mouths over one level or upright stretch. */
function shapes(link: Link, start: Mouth, end: Mouth): Point[][] {
  const [a, b] = [start.stub, end.stub];
  if (link.from === link.to && start.side === end.side) return [];
  const { from, to } = link;
  const way = (p: Point, q: Point): Point[] => [start.port, a, p, q, b, end.port];
  return [
    ...lines(a.x, b.x, Math.min(from.x0, to.x0), Math.max(from.x1, to.x1)).map((x) =>
      way({ x, y: a.y }, { x, y: b.y }),
    ),
    ...lines(a.y, b.y, Math.min(from.y0, to.y0), Math.max(from.y1, to.y1)).map((y) =>
      way({ x: a.x, y }, { x: b.x, y }),
    ),
  ];
}

/** Where the stretch in the middle may lie: at a stub, halfway or beside it, or round the outside of both steps. */
function lines(a: number, b: number, lo: number, hi: number): number[] {
  const middle = Math.round((a + b) / 2);
  const around = [lo - AROUND, hi + AROUND];
  return [a, b, middle, middle - STEP, middle + STEP, ...around];
}

const STEP = 14;
const AROUND = 20;

// Plain ways: straight, over one corner or over two, where a search could not find anything better.
import type { Point, Side } from '../../base/geometry';
import { OUTWARD } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import type { Standing } from './connect';
import { COST, GAP, ownCost, pairCost } from './cost';
import { type Mouth, OPPOSITE } from './mouths';
import { around } from './plane';
import { type Wire, wireOf } from './wire';

/** Both ends of a link as a search sees them. */
export interface Mouths {
  readonly starts: readonly Mouth[];
  readonly ends: readonly Mouth[];
}

/** A way and what it costs. */
interface Plain {
  readonly wire: Wire;
  readonly cost: number;
}

/**
 * The straight line between the middles of two facing sides, when it is as good as a line of its length can be; else null.
 * Needs no mouths.
 */
export function straightWay(board: Board, link: Link, standing: Standing): Plain | null {
  const { from, to, source } = link;
  const side = from === to ? null : facing(from, to);
  if (!side) return null;
  const other = OPPOSITE[side];
  if ((source.fromSide ?? side) !== side || (source.toSide ?? other) !== other) return null;
  const wire = wireOf(link, [from.ports[side].at, to.ports[other].at], side, other);
  const most = COST.px * wire.length + SLACK;
  const cost = costOf(board, wire, standing, most);
  return cost < most ? { wire, cost } : null;
}

/** The side of a step whose middle sees that of the other step's straight ahead; null when there is none. */
function facing({ ports: a }: Block, { ports: b }: Block): Side | null {
  const sees = (ahead: number, across: number): boolean => ahead >= VISIBLE && Math.abs(across) < STRAIGHT;
  if (sees(b.left.at.x - a.right.at.x, b.left.at.y - a.right.at.y)) return 'right';
  if (sees(b.top.at.y - a.bottom.at.y, b.top.at.x - a.bottom.at.x)) return 'bottom';
  if (sees(a.left.at.x - b.right.at.x, b.right.at.y - a.left.at.y)) return 'left';
  return sees(a.top.at.y - b.bottom.at.y, b.bottom.at.x - a.top.at.x) ? 'top' : null;
}

/**
 * The best way of a link when it is plain: none with fewer bends is free, and no other can cost less. Null when only a search
 * can tell.
 */
export function plainWay(board: Board, link: Link, standing: Standing, mouths: Mouths): Plain | null {
  if (link.from === link.to) return null;
  const pairs = pairsOf(mouths);
  let best: Plain | null = null;
  /** The least that a way can cost which was not looked at. */
  let open = Infinity;
  for (let pair = takeLeast(pairs); pair; pair = takeLeast(pairs)) {
    if (pair.least >= Math.min(open, best?.cost ?? Infinity)) break;
    for (const points of waysOf(board, link, pair)) {
      const wire = wireOf(link, points, pair.a.side, pair.b.side);
      const model = pair.a.cost + pair.b.cost + wire.pieces.length - 1 + COST.px * wire.length;
      const cost = Math.max(model, costOf(board, wire, standing, best?.cost ?? Infinity));
      if (cost < (best?.cost ?? Infinity) - SAME) best = { wire, cost };
    }
    open = Math.min(open, pair.least + (pair.bends < 2 ? 2 : 0));
  }
  return best && best.cost <= open + SLACK && best.wire.length >= VISIBLE ? best : null;
}

/** Costs that differ less are the same. */
const SAME = 1e-6;

/** A plain way may cost so much more than the least that is thinkable. */
const SLACK = 0.02;

/** A shorter line cannot be seen. */
const VISIBLE = 4;

/** Two mouths, the least number of bends between them, and the least that a way between them can cost. */
interface Pair {
  readonly a: Mouth;
  readonly b: Mouth;
  readonly bends: number;
  readonly least: number;
}

function pairsOf({ starts, ends }: Mouths): Pair[] {
  const [from, to] = [cheapest(starts), cheapest(ends)];
  const pairs: Pair[] = [];
  for (const a of from)
    for (const b of to) {
      const bends = bendsBetween(a.side, a.port, b.side, b.port);
      const px = Math.abs(a.port.x - b.port.x) + Math.abs(a.port.y - b.port.y);
      pairs.push({ a, b, bends, least: a.cost + b.cost + bends + COST.px * px });
    }
  return pairs;
}

/** Takes the pair out of a list that costs least, of several the first: only a few of them are looked at. */
function takeLeast(pairs: (Pair | null)[]): Pair | null {
  let k = -1;
  let least: Pair | null = null;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (!pair || (least && pair.least >= least.least)) continue;
    least = pair;
    k = i;
  }
  if (least) pairs[k] = null;
  return least;
}

/** One mouth per port: a plain way does not care how soon it may turn. */
function cheapest(mouths: readonly Mouth[]): Mouth[] {
  const out: Mouth[] = [];
  for (const m of mouths) {
    const last = out.at(-1);
    if (last && last.side === m.side && last.port.x === m.port.x && last.port.y === m.port.y) {
      if (m.cost < last.cost) out[out.length - 1] = m;
    } else out.push(m);
  }
  return out;
}

const level = (s: Side): boolean => s === 'left' || s === 'right';

/** How far `p` lies before a side. */
const before = (side: Side, port: Point, p: Point): number =>
  (p.x - port.x) * OUTWARD[side].x + (p.y - port.y) * OUTWARD[side].y;

const STRAIGHT = 0.01;

function bendsBetween(s: Side, p: Point, t: Side, q: Point): number {
  const [ahead, behind] = [before(s, p, q), before(t, q, p)];
  if (level(s) !== level(t)) return ahead > 0 && behind > 0 ? 1 : 3;
  if (s === t) return 2;
  if (ahead <= 0) return 4;
  return Math.abs(level(s) ? p.y - q.y : p.x - q.x) < STRAIGHT ? 0 : 2;
}

/** The ways with the least bends between two mouths that face each other or a common corner. */
function waysOf(board: Board, link: Link, { a, b, bends }: Pair): Point[][] {
  const [p, q] = [a.port, b.port];
  if (bends === 0) return [[p, q]];
  if (bends === 1) return [[p, level(a.side) ? { x: q.x, y: p.y } : { x: p.x, y: q.y }, q]];
  if (bends > 2 || a.side === b.side) return [];
  return tracksOf(board, link, a, b).map((t) =>
    level(a.side) ? [p, { x: t, y: p.y }, { x: t, y: q.y }, q] : [p, { x: p.x, y: t }, { x: q.x, y: t }, q],
  );
}

/** Where a line may turn twice between two mouths: as those do whose trunk it takes, or else in the middle of the gap. */
function tracksOf(board: Board, { from, to }: Link, a: Mouth, b: Mouth): number[] {
  const across = level(a.side);
  const [p, q] = across ? [a.port.x, b.port.x] : [a.port.y, b.port.y];
  const [lo, hi] = p < q ? [p + GAP.tail, q - GAP.head] : [q + GAP.head, p - GAP.tail];
  const tracks: number[] = [];
  for (const s of a.siblings) if (s.pieces[1]) tracks.push(s.pieces[1].at);
  for (const s of b.siblings) tracks.push(s.pieces.at(-2)?.at ?? NaN);
  const [f, t] = across
    ? [
        [from.x0, from.x1],
        [to.x0, to.x1],
      ]
    : [
        [from.y0, from.y1],
        [to.y0, to.y1],
      ];
  const [f0 = 0, f1 = 0] = f;
  const [t0 = 0, t1 = 0] = t;
  const middle = (t0 >= f1 ? f1 + t0 : t1 + f0) / 2;
  const band = (across ? board.columns : board.rows).find((v) => Math.abs(v - middle) < GAP.band);
  if (band === undefined) tracks.push(middle);
  else tracks.push(band - GAP.band - 1, band + GAP.band + 1);
  return tracks.filter((v) => v >= lo && v <= hi);
}

/** What a wire costs by itself and against what stands; infinite when that is more than `most`. */
function costOf(board: Board, w: Wire, standing: Standing, most: number): number {
  let sum = ownCost(w, board);
  if (sum >= most) return Infinity;
  const near = standing.near(around(w, GAP.line));
  for (const o of near) {
    sum += pairCost(w, o, standing.crossing);
    if (sum >= most) return Infinity;
  }
  for (const b of w.link.from === w.link.to ? [w.link.from] : [w.link.from, w.link.to])
    for (const o of standing.at(b)) {
      if (near.includes(o) || (b === w.link.to && (o.link.from === w.link.from || o.link.to === w.link.from)))
        continue;
      sum += pairCost(w, o, standing.crossing);
      if (sum >= most) return Infinity;
    }
  return sum;
}

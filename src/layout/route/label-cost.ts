// What a label's box covers and what that costs: steps, lines, corners, arrow heads, the frame, the hand-off mark.
import type { Rect } from '../../base/geometry';
import { bottom, grown, right } from '../../base/geometry';
import type { Block, Board } from './board';
import { Buckets, type Frame, frameOf, meets } from './buckets';
import type { Piece, Wire } from './wire';

/** A label whose clashes cost this much covers a line, a step or another label. */
export const COVERS = 7;

const CLASH = {
  block: 12,
  frame: 12,
  line: 8,
  corner: 3,
  head: 4,
  mark: 1.5,
  touch: 1,
  /** Another line is nearer than the label's own. */
  astray: 1,
  /** A line between stages or lanes runs behind it: as much as the room of a label farther along its line. */
  border: 0.3,
  /** The corners of a decision's frame are empty, but belong to it. */
  emptyCorner: COVERS,
} as const;

/** A piece of a wire, to be found by place. */
interface Stretch {
  readonly wire: Wire;
  readonly piece: Piece;
}

/** What labels can come to lie on: steps and lines by place. */
export interface Surroundings {
  readonly board: Board;
  readonly blocks: Buckets<Block>;
  readonly lines: Buckets<Stretch>;
}

export function surroundings(board: Board, wires: readonly Wire[]): Surroundings {
  const blocks = new Buckets<Block>();
  for (const b of board.blocks) blocks.add(b, b);
  const near = { board, blocks, lines: new Buckets<Stretch>() };
  for (const w of wires) layWire(near, w);
  return near;
}

/** Adds a wire to the surroundings; what it returns takes it out again. */
export function layWire({ lines }: Surroundings, wire: Wire): () => void {
  const laid = wire.pieces.map((piece) => ({ wire, piece }));
  for (const s of laid) lines.add(s, spanOf(s.piece));
  return () => {
    for (const s of laid) lines.remove(s, spanOf(s.piece));
  };
}

/** Takes a wire out of the surroundings; what it returns adds it again. */
export function liftWire({ lines }: Surroundings, wire: Wire): () => void {
  const lifted = wire.pieces.flatMap((p) => lines.near(spanOf(p)).filter((s) => s.piece === p));
  for (const s of lifted) lines.remove(s, spanOf(s.piece));
  return () => {
    for (const s of lifted) lines.add(s, spanOf(s.piece));
  };
}

/** A piece as thin as it is, but with an area. */
const spanOf = ({ level, at, lo, hi }: Piece): Frame =>
  level ? { x0: lo, x1: hi, y0: at - 0.5, y1: at + 0.5 } : { x0: at - 0.5, x1: at + 0.5, y0: lo, y1: hi };

/** A point where a line leaves its lane; null when it stays. */
type Mark = { readonly x: number; readonly y: number } | null;

/** The cost of a label's box `off` px beside its line (0: on it), other labels apart. */
export function labelCost(near: Surroundings, own: Wire, mark: Mark, r: Rect, off: number): number {
  const { board } = near;
  let sum = 0;
  if (r.x < 2 || r.y < 2 || right(r) > board.width - 2 || bottom(r) > board.height - 2) sum += CLASH.frame;
  if (onBorder(board, r)) sum += CLASH.border;
  for (const b of near.blocks.near(frameOf(r, 2))) sum += blockClash(b, r);
  for (const k of board.keepClear) if (meets(frameOf(k), frameOf(r))) sum += CLASH.line;
  const reach = Math.max(2, off);
  const zone = grown(r, reach);
  const touching = grown(r, 2);
  for (const { wire, piece } of near.lines.near(frameOf(r, reach))) {
    if (wire === own || !through(piece, zone)) continue;
    if (through(piece, r)) sum += CLASH.line;
    else
      sum += through(piece, touching) ? CLASH.touch : CLASH.astray * (off / (off + distance(piece, r)) - 0.5);
  }
  return sum + ownClash(mark, own, r);
}

const onBorder = ({ columns, rows }: Board, r: Rect): boolean =>
  columns.some((at) => at > r.x && at < right(r)) || rows.some((at) => at > r.y && at < bottom(r));

/** From a piece beside a rectangle to its nearest edge. */
const distance = (p: Piece, r: Rect): number =>
  p.level ? Math.max(r.y - p.at, p.at - bottom(r), 0) : Math.max(r.x - p.at, p.at - right(r), 0);

/** Covering a step is bad, being next to it less; the corners of a decision's frame are empty, and nothing is next to them. */
function blockClash(b: Block, r: Rect): number {
  const beside = r.x >= b.x1 || right(r) <= b.x0 || r.y >= b.y1 || bottom(r) <= b.y0;
  if (b.kind !== 'decision') return beside ? CLASH.touch : CLASH.block;
  const dx = Math.max(r.x - (b.x0 + b.x1) / 2, (b.x0 + b.x1) / 2 - right(r), 0);
  const dy = Math.max(r.y - (b.y0 + b.y1) / 2, (b.y0 + b.y1) / 2 - bottom(r), 0);
  const out = dx / ((b.x1 - b.x0) / 2) + dy / ((b.y1 - b.y0) / 2);
  if (beside) return out < 1.1 ? CLASH.touch : 0;
  return out < 1.05 ? CLASH.block : CLASH.emptyCorner;
}

function through(p: Piece, r: Rect): boolean {
  return p.level
    ? p.at > r.y && p.at < bottom(r) && p.hi > r.x && p.lo < right(r)
    : p.at > r.x && p.at < right(r) && p.hi > r.y && p.lo < bottom(r);
}

/** Its own line: corners and the arrow head stay visible, and the mark where the line leaves its lane. */
function ownClash(mark: Mark, own: Wire, r: Rect): number {
  let sum = 0;
  const zone = grown(r, 7);
  for (const p of own.points.slice(1, -1))
    if (p.x > zone.x && p.x < right(zone) && p.y > zone.y && p.y < bottom(zone)) sum += CLASH.corner;
  const last = own.pieces.at(-1);
  if (last) {
    const [lo, hi] = last.sense > 0 ? [last.hi - HEAD, last.hi] : [last.lo, last.lo + HEAD];
    if (through({ ...last, lo, hi }, grown(r, HEAD_HALF))) sum += CLASH.head;
  }
  if (mark && mark.x > r.x - 5 && mark.x < right(r) + 5 && mark.y > r.y - 5 && mark.y < bottom(r) + 5)
    sum += CLASH.mark;
  return sum;
}

/** How far an arrow head reaches along its line, and to each of its sides, px. */
const HEAD = 11;
const HEAD_HALF = 4.5;

/** Where a line first leaves the lane of its source for another one; null when it stays. */
export function markOf(board: Board, w: Wire): Mark {
  const laneOf = (y: number): number => board.rows.findLastIndex((at) => at <= y);
  const home = laneOf((w.link.from.y0 + w.link.from.y1) / 2);
  if (home === laneOf((w.link.to.y0 + w.link.to.y1) / 2)) return null;
  for (const p of w.pieces) {
    if (p.level) continue;
    for (const at of [board.rows[home], board.rows[home + 1]])
      if (at !== undefined && p.lo < at && p.hi > at) return { x: p.at, y: at };
  }
  return null;
}

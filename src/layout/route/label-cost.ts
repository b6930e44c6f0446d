// What a label's box covers and what that costs: steps, lines, corners, arrow heads, the frame, the hand-off mark.
import type { Rect } from '../../base/geometry';
import { bottom, grown, right } from '../../base/geometry';
import type { Block, Board } from './board';
import type { Piece, Wire } from './wire';

const CLASH = {
  block: 12,
  frame: 12,
  line: 8,
  corner: 3,
  head: 4,
  mark: 1.5,
  touch: 1,
  emptyCorner: 4,
} as const;

/** What a label of one wire can come to lie on. */
interface Surroundings {
  readonly board: Board;
  readonly blocks: readonly Block[];
  readonly wires: readonly Wire[];
  readonly mark: { readonly x: number; readonly y: number } | null;
}

export function surroundings(board: Board, wires: readonly Wire[], own: Wire): Surroundings {
  const size = own.link.source.label ?? { width: 0, height: 0 };
  const dx = size.width + 12;
  const dy = size.height + 12;
  const near = (o: { x0: number; y0: number; x1: number; y1: number }): boolean =>
    o.x0 < own.x1 + dx && o.x1 > own.x0 - dx && o.y0 < own.y1 + dy && o.y1 > own.y0 - dy;
  return {
    board,
    blocks: board.blocks.filter(near),
    wires: wires.filter((w) => w !== own && near(w)),
    mark: markOf(board, own),
  };
}

/** The cost of a label's box where it lies, other labels apart. */
export function labelCost({ board, blocks, wires, mark }: Surroundings, own: Wire, r: Rect): number {
  let sum = 0;
  if (r.x < 2 || r.y < 2 || right(r) > board.width - 2 || bottom(r) > board.height - 2) sum += CLASH.frame;
  for (const b of blocks)
    if (r.x < b.x1 + 2 && right(r) > b.x0 - 2 && r.y < b.y1 + 2 && bottom(r) > b.y0 - 2)
      sum += blockClash(b, r);
  const zone = grown(r, 2);
  for (const w of wires) {
    if (w.x0 > right(zone) || w.x1 < zone.x || w.y0 > bottom(zone) || w.y1 < zone.y) continue;
    for (const p of w.pieces) if (through(p, zone)) sum += through(p, r) ? CLASH.line : CLASH.touch;
  }
  return sum + ownClash(mark, own, r);
}

/** Covering a step is bad, being next to it less; the corners of a decision's frame are empty. */
function blockClash(b: Block, r: Rect): number {
  if (r.x >= b.x1 || right(r) <= b.x0 || r.y >= b.y1 || bottom(r) <= b.y0) return CLASH.touch;
  if (b.kind !== 'decision') return CLASH.block;
  const dx = Math.max(r.x - (b.x0 + b.x1) / 2, (b.x0 + b.x1) / 2 - right(r), 0);
  const dy = Math.max(r.y - (b.y0 + b.y1) / 2, (b.y0 + b.y1) / 2 - bottom(r), 0);
  const inside = dx / ((b.x1 - b.x0) / 2) + dy / ((b.y1 - b.y0) / 2) < 1.05;
  return inside ? CLASH.block : CLASH.emptyCorner;
}

function through(p: Piece, r: Rect): boolean {
  return p.level
    ? p.at > r.y && p.at < bottom(r) && p.hi > r.x && p.lo < right(r)
    : p.at > r.x && p.at < right(r) && p.hi > r.y && p.lo < bottom(r);
}

/** Its own line: corners and the arrow head stay visible, and the mark where the line leaves its lane. */
function ownClash(mark: Surroundings['mark'], own: Wire, r: Rect): number {
  let sum = 0;
  const zone = grown(r, 7);
  for (const p of own.points.slice(1, -1))
    if (p.x > zone.x && p.x < right(zone) && p.y > zone.y && p.y < bottom(zone)) sum += CLASH.corner;
  const last = own.pieces.at(-1);
  if (last) {
    const [lo, hi] = last.sense > 0 ? [last.hi - HEAD, last.hi] : [last.lo, last.lo + HEAD];
    if (through({ ...last, lo, hi }, r)) sum += CLASH.head;
  }
  if (mark && mark.x > r.x - 5 && mark.x < right(r) + 5 && mark.y > r.y - 5 && mark.y < bottom(r) + 5)
    sum += CLASH.mark;
  return sum;
}

const HEAD = 11;

/** Where a line first leaves the lane of its source for another one; null when it stays. */
function markOf(board: Board, w: Wire): { x: number; y: number } | null {
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

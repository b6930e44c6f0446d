// What a drawing costs, in bends: the taste of the router as numbers, and the exact cost of finished wires.
import type { Rect, Side } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { blocksIn, FEW } from './plane';
import { portBias } from './sides';
import { endOf, type Piece, startOf, type Wire, zoneOf } from './wire';
import { commonLength, mayShare, shared } from './trunks';

/** Distances, px. */
export const GAP = {
  /** Between a line and a foreign step. */
  box: 8,
  /** Where the router draws beside a step while there is room. */
  lane: 9,
  /** Between parallel lines. */
  line: 12,
  /** From a stage or lane line, and from the frame. */
  band: 6,
  /** The straight way into a step: corner and arrow head. */
  head: 18,
  /** The straight way out of a step. */
  tail: 14,
} as const;

/** Costs in bends. */
export const COST = {
  px: 0.005,
  turn: 1,
  crossing: 4,
  /** Two lines that touch without crossing. */
  touch: 2,
  /** Two ends in one point that may not share a trunk. */
  sameEnd: 100,
  /** Two answers of a decision that leave as one line; when both have a name the reader must find out which is which. */
  branch: 3,
  named: 4,
  /** Per px that two named answers run as one line, and that a loop and a line of the flow do, beyond the first few. */
  namedPx: 0.01,
  mixedPx: 0.04,
  /** Lines on each other: at once and per px. */
  overlap: 30,
  overlapPx: 0.5,
  /** Lines nearer than `GAP.line`: at once and per px, both falling with the distance. */
  near: 1,
  nearPx: 0.02,
  /** Through a step, and inside its clearance (per px, falling with the distance). */
  inside: 1000,
  insidePx: 5,
  clearPx: 0.1,
  nearlyClearPx: 0.015,
  bandPx: 0.03,
  framePx: 0.2,
  shortHead: 1,
  shortTail: 0.9,
  jog: 0.6,
  /** Bends between two steps that see each other straight. */
  crooked: 1,
  /** Over a label. */
  label: 4,
} as const;

/** Below this two lines are read as one. */
const ON = 5;

/** Below this they are one, px. */
const SAME = 2.5;

/** What two lines `apart` px from each other that run side by side for `length` px cost. */
export function besideCost(apart: number, length: number): number {
  if (apart < ON) return COST.overlap + COST.overlapPx * length;
  const share = (GAP.line - apart) / (GAP.line - ON);
  return share * (COST.near + COST.nearPx * length);
}

/** What a line costs per px at a distance from a step that is less than its clearance: little at first, soon much. */
export function clearCost(distance: number): number {
  const short = 1 - Math.min(distance, GAP.box) / GAP.box;
  return COST.clearPx * short * short + COST.nearlyClearPx * short;
}

/** What two wires cost each other: crossings, touches, overlaps off a common trunk, and ends in each other's way. */
export function pairCost(a: Wire, b: Wire, crossing: number = COST.crossing): number {
  if (a.x0 > b.x1 + GAP.line || b.x0 > a.x1 + GAP.line || a.y0 > b.y1 + GAP.line || b.y0 > a.y1 + GAP.line)
    return 0;
  const trunk = shared(a, b);
  const related = trunk.out + trunk.in > 0;
  const n = a.pieces.length;
  const m = b.pieces.length;
  let sum = endsCost(a, b);
  if (related && counted(a.link, b.link))
    sum += trunkCost(a.link, b.link, trunk.out > 0, commonLength(a, b, trunk));
  for (let i = 0; i < n; i++) {
    const p = a.pieces[i];
    if (!p || !nears(p, b)) continue;
    for (let j = 0; j < m; j++) {
      const q = b.pieces[j];
      if (!q) continue;
      if (p.level !== q.level) sum += meet(p, q, related, crossing);
      else if (Math.abs(p.at - q.at) < GAP.line) {
        const onTrunk = (i === j && i < trunk.out) || (n - i === m - j && n - i <= trunk.in);
        if (!onTrunk) sum += sideBySide(p, q);
      }
    }
  }
  return sum;
}

/** True when a piece comes so near to the frame of a wire that its pieces can cost it anything. */
const nears = ({ level, at, lo, hi }: Piece, { x0, y0, x1, y1 }: Wire): boolean =>
  level
    ? at > y0 - GAP.line && at < y1 + GAP.line && lo < x1 + GAP.line && hi > x0 - GAP.line
    : at > x0 - GAP.line && at < x1 + GAP.line && lo < y1 + GAP.line && hi > y0 - GAP.line;

/** True when two wires lie on each other off a common trunk, so that nobody can tell them apart. */
export function jammed(a: Wire, b: Wire): boolean {
  if (a.x0 > b.x1 + ON || b.x0 > a.x1 + ON || a.y0 > b.y1 + ON || b.y0 > a.y1 + ON) return false;
  const trunk = shared(a, b);
  const [n, m] = [a.pieces.length, b.pieces.length];
  return a.pieces.some((p, i) =>
    b.pieces.some((q, j) => {
      if (p.level !== q.level || Math.abs(p.at - q.at) >= SAME) return false;
      if ((i === j && i < trunk.out) || (n - i === m - j && n - i <= trunk.in)) return false;
      return Math.min(p.hi, q.hi) - Math.max(p.lo, q.lo) > SAME;
    }),
  );
}

/** Nearer than this to an end two pieces touch instead of crossing, px. */
export const CORNER = 0.6;

function sideBySide(p: Piece, q: Piece): number {
  const apart = Math.abs(p.at - q.at);
  if (apart >= GAP.line - 0.01) return 0;
  const length = Math.min(p.hi, q.hi) - Math.max(p.lo, q.lo);
  if (length > 0.5) return besideCost(apart, length);
  return apart < ON && length > -GAP.box ? 1 : 0;
}

function meet(p: Piece, q: Piece, related: boolean, crossing: number = COST.crossing): number {
  const e = CORNER;
  if (q.at < p.lo - e || q.at > p.hi + e || p.at < q.lo - e || p.at > q.hi + e) return 0;
  const insideP = q.at > p.lo + e && q.at < p.hi - e;
  const insideQ = p.at > q.lo + e && p.at < q.hi - e;
  if (insideP && insideQ) return crossing;
  return related ? 0 : COST.touch;
}

/** True when the two crossing pieces count as a crossing. */
export const crosses = (p: Piece, q: Piece): boolean =>
  p.level !== q.level && meet(p, q, true) === COST.crossing;

const along = (side: Side, p: { x: number; y: number }): number =>
  side === 'top' || side === 'bottom' ? p.x : p.y;

function endsCost(a: Wire, b: Wire): number {
  const k = a.link;
  const l = b.link;
  let sum = 0;
  if (k.from === l.from) sum += endPair(a, true, b, true);
  if (k.from === l.to) sum += endPair(a, true, b, false);
  if (k.to === l.from) sum += endPair(a, false, b, true);
  if (k.to === l.to) sum += endPair(a, false, b, false);
  return sum;
}

/** What the ends of two wires at one step cost each other: the first (`out`) or the last of each. */
function endPair(a: Wire, aOut: boolean, b: Wire, bOut: boolean): number {
  const side = aOut ? a.fromSide : a.toSide;
  if (side !== (bOut ? b.fromSide : b.toSide)) return 0;
  const share = aOut === bOut && mayShare(a.link, b.link);
  const p = along(side, aOut ? startOf(a) : endOf(a));
  const q = along(side, bOut ? startOf(b) : endOf(b));
  const branch = aOut ? branchCost(a.link, b.link) : 0;
  const cost = portCost(Math.abs(p - q), share, branch, aOut === bOut);
  return share && a.link.loop !== b.link.loop ? cost + 1 : cost;
}

/** What two connections out of one step cost that leave as one line: of a decision more, most when both have a name. */
export function branchCost(a: Link, b: Link): number {
  if (a.from.kind !== 'decision') return 0;
  return a.source.label && b.source.label ? COST.named : COST.branch;
}

/** A fork this near to its decision and a join this near to its target read well, px. */
const FORK = 40;
const JOIN = 24;

/** True when the length of a trunk of two connections costs something. */
const counted = (a: Link, b: Link): boolean =>
  a.loop !== b.loop || (a.from === b.from && branchCost(a, b) === COST.named);

/** What a trunk of this length costs: names stand far from the decision, a dashed line hides on a solid one. */
export function trunkCost(a: Link, b: Link, out: boolean, length: number): number {
  let sum = 0;
  if (out && length > FORK && branchCost(a, b) === COST.named) sum += COST.namedPx * (length - FORK);
  if (a.loop !== b.loop && length > JOIN) sum += COST.mixedPx * (length - JOIN);
  return sum;
}

/** What two ends `apart` px on one side of a step cost; in one point `branch`, where they may share it. */
export function portCost(apart: number, share: boolean, branch: number, sameWay: boolean): number {
  if (share) {
    if (apart < 0.5) return branch;
    return apart < GAP.line - 0.01 ? 3 : 0.15;
  }
  if (apart < 0.5) return COST.sameEnd;
  if (apart < GAP.line - 0.01) return 6;
  return sameWay ? 0.2 : 0.7;
}

/** What a wire costs by itself: bends, length, sides, nearness to steps, stage and lane lines and the frame. */
export function ownCost(w: Wire, board: Board): number {
  // a board with blocks added for a single search is not the one that costs are kept for
  if (board.blocks.length > board.plane.blocks.length) return countOwn(w, board);
  if (w.board === board) return w.own;
  w.own = countOwn(w, board);
  w.board = board;
  return w.own;
}

function countOwn(w: Wire, board: Board): number {
  let sum = w.pieces.length - 1 + COST.px * w.length;
  sum += portBias(w.link, 'from', w.fromSide, startOf(w)) + portBias(w.link, 'to', w.toSide, endOf(w));
  const last = w.pieces[w.pieces.length - 1];
  if (last && w.pieces.length > 1 && last.hi - last.lo < GAP.head - 2) sum += COST.shortHead;
  const first = w.pieces[0];
  if (first && w.pieces.length > 1 && first.hi - first.lo < GAP.tail - 1) sum += COST.shortTail;
  for (let i = 0; i < w.pieces.length; i++) {
    const p = w.pieces[i];
    if (!p) continue;
    if (i > 0 && i + 1 < w.pieces.length && p.hi - p.lo < GAP.line) sum += COST.jog;
    sum += bandCost(p, board);
  }
  if (w.link.straight && w.pieces.length > 1) sum += COST.crooked;
  for (const r of board.keepClear) sum += overCost(w, r);
  return sum + tightness(w, board);
}

/** What a wire costs for running over what should be kept clear: as much as over a label for its whole breadth. */
function overCost(w: Wire, { x, y, width, height }: Rect): number {
  if (w.x0 >= x + width || w.x1 <= x || w.y0 >= y + height || w.y1 <= y) return 0;
  let sum = 0;
  for (const p of w.pieces) {
    const [c, across, l, along] = p.level ? [y, height, x, width] : [x, width, y, height];
    if (p.at <= c || p.at >= c + across) continue;
    sum += (COST.label * Math.max(0, Math.min(p.hi, l + along) - Math.max(p.lo, l))) / along;
  }
  return sum;
}

/** What a wire costs for being in or near steps. */
export function tightness(w: Wire, board: Board): number {
  let sum = 0;
  const few = board.blocks.length <= FEW;
  for (let i = 0; i < w.pieces.length; i++) {
    const p = w.pieces[i];
    if (!p) continue;
    for (const b of few ? board.blocks : blocksIn(board, zoneOf(p, GAP.box))) {
      const own = (b === w.link.from && i === 0) || (b === w.link.to && i === w.pieces.length - 1);
      if (!own) sum += blockCost(p, b);
    }
  }
  return sum;
}

/** What a piece costs for running along a stage or lane line, or along the frame. */
function bandCost(p: Piece, board: Board): number {
  const length = p.hi - p.lo;
  const end = p.level ? board.height : board.width;
  let sum = 0;
  if (p.at < GAP.band - 0.01 || p.at > end - GAP.band + 0.01) sum += COST.framePx * length;
  for (const at of p.level ? board.rows : board.columns)
    if (Math.abs(p.at - at) < GAP.band - 0.01) sum += 0.5 + COST.bandPx * length;
  return sum;
}

/** What a piece costs for being inside a block or its clearance. */
export function blockCost(p: Piece, b: Block): number {
  const c0 = p.level ? b.y0 : b.x0;
  const c1 = p.level ? b.y1 : b.x1;
  if (p.at <= c0 - GAP.box + 0.01 || p.at >= c1 + GAP.box - 0.01) return 0;
  const l0 = p.level ? b.x0 : b.y0;
  const l1 = p.level ? b.x1 : b.y1;
  const within = Math.min(p.hi, l1) - Math.max(p.lo, l0);
  if (p.at > c0 + 0.5 && p.at < c1 - 0.5 && within > 0.5) return COST.inside + COST.insidePx * within;
  const near = Math.min(p.hi, l1 + GAP.box) - Math.max(p.lo, l0 - GAP.box);
  if (near <= 0.01) return 0;
  const across = Math.max(c0 - p.at, p.at - c1, 0);
  const ahead = Math.max(l0 - p.hi, p.lo - l1, 0);
  return clearCost(Math.max(across, ahead)) * near;
}

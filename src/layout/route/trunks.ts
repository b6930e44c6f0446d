// Trunks: the way that connections out of one side, or into one side, have in common, and where another may leave it.
import type { Link } from './board';
import { endOf, startOf, type Piece, type Wire } from './wire';

/** True when two connections that have an end in common may run on one trunk there. */
export const mayShare = (a: Link, b: Link): boolean =>
  a.tie === b.tie && (a.from === b.from) !== (a.to === b.to);

/** How many pieces two wires have in common from their start (`out`) or up to their end (`in`), the last one partly. */
export interface Shared {
  readonly out: number;
  readonly in: number;
}

const NONE: Shared = { out: 0, in: 0 };

/** What two wires share as one trunk. Connections of the same pair, or tie and flow, never share. */
export function shared(a: Wire, b: Wire): Shared {
  if (!mayShare(a.link, b.link)) return NONE;
  if (a.link.from === b.link.from)
    return a.fromSide === b.fromSide && samePoint(startOf(a), startOf(b))
      ? { out: depth(a.pieces, b.pieces, false), in: 0 }
      : NONE;
  return a.toSide === b.toSide && samePoint(endOf(a), endOf(b))
    ? { out: 0, in: depth(a.pieces, b.pieces, true) }
    : NONE;
}

const samePoint = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;

/** How many pieces two lines have in common from their start, or backwards from their end. */
function depth(a: readonly Piece[], b: readonly Piece[], backwards: boolean): number {
  for (let n = 0; ; ) {
    const p = a[backwards ? a.length - 1 - n : n];
    const q = b[backwards ? b.length - 1 - n : n];
    if (!p || !q) return n;
    if (p.level !== q.level || p.sense !== q.sense || Math.abs(p.at - q.at) > 0.5) return n;
    n++;
    if (Math.abs(p.hi - q.hi) > 0.5 || Math.abs(p.lo - q.lo) > 0.5) return n;
  }
}

/** How many px of `a` lie on a trunk with `b`, counted from their common end. */
export const sharedLength = (a: Wire, b: Wire): number => commonLength(a, b, shared(a, b));

/** How many px long a trunk is. */
export function commonLength(a: Wire, b: Wire, { out, in: into }: Shared): number {
  const length = (w: Wire): number => {
    let sum = 0;
    for (let k = 0; k < out + into; k++) {
      const p = w.pieces[out > 0 ? k : w.pieces.length - 1 - k];
      if (p) sum += p.hi - p.lo;
    }
    return sum;
  };
  return Math.min(length(a), length(b));
}

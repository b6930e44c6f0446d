// Finds tracks: where a straight piece can lie clear of steps, other lines, bands and the frame.
import type { Board } from './board';
import { GAP } from './cost';
import { type Lying, Spans, Strips } from './strips';
import type { Piece, Wire } from './wire';

/** A piece that looks for its place: its extent, the range of places, and where it would like to lie. */
export interface Wish {
  readonly level: boolean;
  readonly lo: number;
  readonly hi: number;
  readonly from: number;
  readonly to: number;
  readonly want: number;
}

/** Distances between parallel lines, px: the second only where there is no room for the first. */
const GAPS = [GAP.line, 6];

/** Length of the parts that tracks are looked for in, px. */
const LENGTH = 2048;

/** What tracks must keep clear of, by direction: upright ones first. */
export class Tracks {
  private readonly walls: readonly [Strips, Strips];
  private readonly lines: readonly [Strips, Strips];
  /** What a wish finds in its way. */
  private readonly taken = new Spans();

  constructor(private readonly board: Board) {
    const { width, height } = board;
    this.walls = [new Strips(width, height, LENGTH), new Strips(height, width, LENGTH)];
    this.lines = [new Strips(width, height, LENGTH), new Strips(height, width, LENGTH)];
    for (const { x0, x1, y0, y1, index: owner } of board.blocks) {
      this.walls[0].add({ c0: x0, c1: x1, lo: y0 - GAP.lane, hi: y1 + GAP.lane, owner });
      this.walls[1].add({ c0: y0, c1: y1, lo: x0 - GAP.lane, hi: x1 + GAP.lane, owner });
    }
  }

  /** Lays a wire, so that tracks keep clear of it. */
  lay(w: Wire): void {
    for (const p of w.pieces) this.lines[p.level ? 1 : 0].add(lying(p, w.link.index));
  }

  /** Takes a wire out again. */
  lift(w: Wire): void {
    for (const p of w.pieces) this.lines[p.level ? 1 : 0].remove(lying(p, w.link.index));
  }

  /** Where the piece may lie that is nearest to where it wants to, farther from other lines if it can; null for none. */
  place(wish: Wish): number | null {
    const end = (wish.level ? this.board.height : this.board.width) - GAP.band - 1;
    const from = Math.max(GAP.band + 1, wish.from);
    const to = Math.min(end, wish.to);
    if (to < from) return null;
    const start = Math.min(to, Math.max(from, wish.want));
    // there is room where it wants to lie half of the time
    this.walled(wish, start, start);
    if (!covers(this.taken, start)) {
      this.lined(wish, GAP.line, start, start);
      if (!covers(this.taken, start)) return start;
    }
    return this.nearest(wish, from, to);
  }

  private nearest(wish: Wish, from: number, to: number): number | null {
    const walls = this.walled(wish, from, to);
    for (const gap of GAPS) {
      this.taken.count = walls;
      this.lined(wish, gap, from, to);
      const found = nearest(this.taken, from, to, wish.want);
      if (found !== null) return found;
    }
    return null;
  }

  /** Takes note of the steps and bands in the way of a wish from one place to another; gives how long the list is then. */
  private walled({ level, lo, hi }: Wish, from: number, to: number): number {
    const { taken } = this;
    taken.count = 0;
    this.walls[level ? 1 : 0].find(taken, GAP.lane, from - GAP.lane, to + GAP.lane, lo, hi);
    for (const at of level ? this.board.rows : this.board.columns)
      if (at > from - GAP.line && at < to + GAP.line) taken.add(at - GAP.band - 1, at + GAP.band + 1);
    return taken.count;
  }

  /** Adds the lines that are nearer than a gap. */
  private lined({ level, lo, hi }: Wish, gap: number, from: number, to: number): void {
    this.lines[level ? 1 : 0].find(this.taken, gap, from - gap, to + gap, lo, hi);
  }
}

/** A piece of a wire with what it keeps clear before its ends. */
const lying = ({ at, lo, hi }: Piece, owner: number): Lying => ({
  c0: at,
  c1: at,
  lo: lo - GAP.box,
  hi: hi + GAP.box,
  owner,
});

/** The place nearest to `want` that lies strictly inside none of the spans. */
function nearest(spans: Spans, from: number, to: number, want: number): number | null {
  const start = Math.min(to, Math.max(from, want));
  const up = pushed(spans, start, 1, to);
  const down = pushed(spans, start, -1, from);
  const far = (v: number): number => (v < from || v > to ? Infinity : Math.abs(v - want));
  const best = far(up) <= far(down) ? up : down;
  return far(best) < Infinity ? best : null;
}

/** From `start` on in one direction, the first place outside of all spans, or one beyond `end`. */
function pushed({ list, count }: Spans, start: number, sense: 1 | -1, end: number): number {
  let at = start;
  for (let moved = true; moved && (end - at) * sense >= 0; ) {
    moved = false;
    for (let i = 0; i < count; i += 2) {
      const lo = list[i] ?? 0;
      const hi = list[i + 1] ?? 0;
      if (lo < at - EPS && hi > at + EPS) {
        at = sense > 0 ? hi : lo;
        moved = true;
      }
    }
  }
  return at;
}

/** True when a place lies strictly inside one of the spans. */
function covers({ list, count }: Spans, at: number): boolean {
  for (let i = 0; i < count; i += 2)
    if ((list[i] ?? 0) < at - EPS && (list[i + 1] ?? 0) > at + EPS) return true;
  return false;
}

const EPS = 1e-6;

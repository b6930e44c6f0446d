// Places where a label may lie: on its line or beside it, along the part of the line that is its own, and farther off.
import type { Point, Rect, Size } from '../../base/geometry';
import { commonLength, shared } from './trunks';
import type { Piece, Wire } from './wire';

/** A place for a label and what it costs by itself: far from the source, beside instead of on the line. */
export class Spot {
  /** What a label covers here, in bends: kept once it was asked for. */
  clash: number | null = null;
  private box: Rect | null = null;

  /** The label's middle lies `t` px along a line, `across` px to its right or below it. */
  constructor(
    private readonly line: Piece,
    /** The piece of the wire that it lies on or beside. */
    readonly piece: number,
    private readonly t: number,
    private readonly across: number,
    private readonly size: Size,
    /** From the line to the box, px; 0 on the line. */
    readonly off: number,
    readonly cost: number,
  ) {}

  get rect(): Rect {
    this.box ??= rectAt(this.line, this.t, this.across, this.size);
    return this.box;
  }
}

/** How much of the line stays visible round a label that lies on it, px. */
const VISIBLE = 24;

/** From the middle of a line to a label beside it, px: its edge touches the line, so that nobody asks whose label it is. */
const BESIDE = 1;
/** The same past an arrow head or the mark where the line leaves its lane, which show beside it, and what that costs. */
const PAST = 5;
const PAST_COST = 1.5;
/** Off the middle of its label an upright line may run, px, where a step is near, and what it costs; so far inside its ends. */
const ASIDE = [
  [3, 0.1],
  [8, 0.2],
] as const;
const FIRM = 6;

/** From a corner, a step and an arrow head to a label on the line, px. */
const CORNER = 12;

/** Per px away from the source, beyond the first few. */
const FAR = 0.006;
const NEAR = 24;

/** Per px that a label reaches over the fork, along the part that its line shares. */
const SHARED = 0.02;

const BESIDE_COST = 0.4;
/** On a line too short to show round the label. */
const ON_SHORT = 6;
/** Beside a trunk: it could be the label of any of its lines. */
export const ON_TRUNK = 5;

/** The stretch of a wire that it shares with no other, in px from its start. */
export interface OwnPart {
  readonly from: number;
  readonly to: number;
  /** False when all of it is shared, or nearly: then any part must do. */
  readonly own: boolean;
}

/** The own part of a wire past the others that have an end in common with it. */
export function ownPart(w: Wire, siblings: readonly Wire[]): OwnPart {
  let from = 0;
  let to = w.length;
  for (const o of siblings) {
    if (o === w) continue;
    const s = shared(w, o);
    if (s.out + s.in === 0) continue;
    const length = commonLength(w, o, s);
    if (s.out > 0) from = Math.max(from, length);
    else to = Math.min(to, w.length - length);
  }
  return to > from + 10 ? { from, to, own: true } : { from: 0, to: w.length, own: false };
}

/** The usual spots place by place along the own part. */
export class Spots {
  /** Those found so far. */
  readonly known: Spot[] = [];
  /** The least that later ones can cost. */
  rest = 0;
  private next = 0;
  private walked = 0;
  private at: Along | null = null;
  private places: readonly number[] = [];
  private place = 0;

  constructor(
    private readonly wire: Wire,
    private readonly size: Size,
    private readonly part: OwnPart,
  ) {}

  /** Finds the spots of the next place. False when there is none. */
  more(): boolean {
    while (!this.at || this.place >= this.places.length) if (!this.enter()) return false;
    const { at, places, size } = this;
    addSpots(this.known, at, places[this.place++] ?? 0, size);
    this.rest = FAR * Math.max(0, this.walked - Math.max(size.width, size.height) / 2 - NEAR);
    for (let k = this.place; k < places.length; k++)
      this.rest = Math.min(this.rest, farOf(at, places[k] ?? 0, size));
    return true;
  }

  /** Goes on to the next piece. False when there is none. */
  private enter(): boolean {
    const piece = this.wire.pieces[this.next];
    if (!piece) return false;
    const { walked, part, next, size } = this;
    const length = piece.hi - piece.lo;
    const from = Math.max(0, part.from - walked);
    const to = Math.min(length, part.to - walked);
    const last = next + 1 === this.wire.pieces.length;
    this.at = { piece, index: next, before: walked, from, to, last };
    this.next++;
    this.walked += length;
    this.place = 0;
    this.places = to <= from ? [] : steps(from, to, piece.level ? size.width : size.height);
    return true;
  }
}

/** Where along a wire: `from`..`to` px on a piece before which lie `before` px of line. */
interface Along {
  readonly piece: Piece;
  readonly index: number;
  readonly before: number;
  readonly from: number;
  readonly to: number;
  readonly last: boolean;
}

/** What a label pays for being far from the source when its middle is `t` px along a piece. */
const farOf = ({ piece, before }: Along, t: number, size: Size): number =>
  FAR * Math.max(0, before + t - (piece.level ? size.width : size.height) / 2 - NEAR);

function addSpots(out: Spot[], at: Along, t: number, size: Size): void {
  const { piece, index, from, to } = at;
  const extent = piece.level ? size.width : size.height;
  const half = (piece.level ? size.height : size.width) / 2;
  const ending = at.last ? CORNER : CORNER - 2;
  const shared =
    (from > 0 ? Math.max(0, from - t + extent / 2) : 0) +
    (to < piece.hi - piece.lo ? Math.max(0, t + extent / 2 - to) : 0);
  const far = farOf(at, t, size) + SHARED * shared;
  const clear = t - extent / 2 >= from + 3 && t + extent / 2 <= to - ending;
  const on = to - from >= extent + VISIBLE && clear ? 0 : ON_SHORT;
  if (!piece.level)
    for (const [aside, cost] of ASIDE)
      if (half >= aside + FIRM)
        for (const sense of [1, -1])
          out.push(new Spot(piece, index, t, sense * aside, size, 0, on + cost + far));
  out.push(
    new Spot(piece, index, t, 0, size, 0, on + far),
    new Spot(piece, index, t, half + BESIDE, size, BESIDE, BESIDE_COST + far),
    new Spot(piece, index, t, -half - BESIDE, size, BESIDE, BESIDE_COST + 0.05 + far),
    new Spot(piece, index, t, half + PAST, size, PAST, PAST_COST + far),
    new Spot(piece, index, t, -half - PAST, size, PAST, PAST_COST + 0.05 + far),
  );
}

/** Places for a label's middle along from..to: the middle of the stretch, and regularly from its start. */
function steps(from: number, to: number, extent: number): number[] {
  const middle = (from + to) / 2;
  const out = [middle];
  const first = from + extent / 2 + CORNER;
  for (let t = first, n = 0; t < to - extent / 2 && n < 26; t += STEP + n, n++) out.push(t);
  for (const near of [8, 4, 2, 0]) out.push(from + extent / 2 + near);
  out.push(to - extent / 2 - CORNER);
  return out;
}

const STEP = 4;

/**
 * More spots for where none of the usual ones is free: farther beside the line, past its corners, and beside the trunks
 * that it shares, there by how far it is to its own part.
 */
export function moreSpots(w: Wire, size: Size, part: OwnPart): Spot[] {
  const spots: Spot[] = [];
  let before = 0;
  for (const [index, piece] of w.pieces.entries()) {
    const length = piece.hi - piece.lo;
    const extent = piece.level ? size.width : size.height;
    const half = (piece.level ? size.height : size.width) / 2;
    const step = Math.max(FINE, length / 40);
    for (let t = Math.min(step, length / 2); t < length; t += step) {
      const astray = part.own ? Math.max(0, part.from - before - t, before + t - part.to) : 0;
      const shift = part.own && astray === 0 ? 0 : ON_TRUNK + FAR * astray;
      const far = shift + FAR * Math.max(0, before + t - extent / 2 - NEAR);
      for (const [off, cost] of [
        [BESIDE, BESIDE_COST],
        [PAST, PAST_COST],
      ] as const)
        for (const sense of [1, -1])
          spots.push(new Spot(piece, index, t, sense * (half + off), size, off, cost + 0.1 + far));
    }
    before += length;
  }
  return spots;
}

const FINE = 6;

/** The label's box with its middle `t` px along the piece and `off` px to its right or below it. */
function rectAt(p: Piece, t: number, off: number, size: Size): Rect {
  const along = p.sense > 0 ? p.lo + t : p.hi - t;
  const c: Point = p.level ? { x: along, y: p.at + off } : { x: p.at + off, y: along };
  return {
    x: Math.round(c.x - size.width / 2),
    y: Math.round(c.y - size.height / 2),
    width: size.width,
    height: size.height,
  };
}

/** The place that the user chose for the label of a wire, on its line; null when it is left to the router. */
export function chosenSpot({ link, pieces, length }: Wire, size: Size): Spot | null {
  const at = link.source.labelAt ?? null;
  if (at === null) return null;
  let rest = at * length;
  for (const [i, line] of pieces.entries()) {
    const long = line.hi - line.lo;
    if (rest <= long || i === pieces.length - 1)
      return new Spot(line, i, Math.min(rest, long), 0, size, 0, 0);
    rest -= long;
  }
  return null;
}

// The drawing while it is made: all wires, what each costs among the others, and new ways for them.
import type { Rect } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { connect, EMPTY, type Standing } from './connect';
import { COST, GAP, ownCost, pairCost } from './cost';
import { directWays, wireAlong } from './direct';
import { WirePlane } from './wire-plane';
import type { Tracks } from './tracks';
import type { Wire } from './wire';

/** All wires of a drawing by link; null where one is not routed yet. Changes only through `put`. */
export class Drawing {
  private readonly plane: WirePlane;
  /** Label boxes by link, as obstacles for the other links. */
  labels: readonly (Rect | null)[] = [];
  /** What a crossing costs in searches. */
  crossing: number = COST.crossing;

  private readonly lonely: (Alone | undefined)[] = [];
  private readonly changes: Wire[] = [];
  private readonly seen = new Map<number, number>();
  private readonly born = new Map<Wire, number>();

  /** There are many lines. */
  readonly crowded: boolean;

  /** What a crossing costs in this drawing: where there are many lines, bends make them harder to follow than crossings. */
  readonly weight: number;

  constructor(readonly board: Board) {
    this.crowded = board.links.length > MANY;
    this.weight = this.crowded ? CROWDED : COST.crossing;
    this.plane = new WirePlane(board.width, board.height, board.links);
  }

  wire(link: Link): Wire | null {
    return this.plane.wire(link);
  }

  put(link: Link, wire: Wire | null): void {
    this.plane.put(link, wire);
    if (wire && !this.born.has(wire)) this.born.set(wire, this.born.size);
  }

  /**
   * True when a search may find a better way for a wire than the one that it got: lines are in its way that came after it,
   * it crosses some (which cost less when it was laid, but where there are many lines), or something near it was changed.
   */
  outdated(w: Wire): boolean {
    if (this.changes.some((c) => isNear(c, w))) return true;
    const born = this.born.get(w) ?? 0;
    let late = this.overLabels(w);
    for (const o of this.beside(w)) {
      const cost = this.pair(w, o);
      if (cost >= this.weight && !this.crowded) return true;
      if ((this.born.get(o) ?? 0) > born) late += cost;
    }
    return late > 0;
  }

  /** Notes that a link's wire was replaced for good, so that its neighbours are worth another try. */
  note(old: Wire, now: Wire): void {
    this.changes.push(old, now);
  }

  /** True when something changed near a wire since it was last asked for its link, or its link and another. */
  stale(w: Wire, other: Link | null = null): boolean {
    const { index } = w.link;
    const [a, b] = other ? [Math.min(index, other.index), Math.max(index, other.index)] : [index, index];
    const key = a * this.board.links.length + b;
    const since = this.seen.get(key);
    this.seen.set(key, this.changes.length);
    if (since === undefined) return true;
    for (let i = since; i < this.changes.length; i++) {
      const c = this.changes[i];
      if (c && isNear(c, w)) return true;
    }
    return false;
  }

  all(): Wire[] {
    return this.plane.all();
  }

  /** The other wires near a wire: all those with which it can cost anything. */
  beside(w: Wire): Wire[] {
    return this.plane.beside(w, GAP.line);
  }

  /** The other wires with an end at a block. */
  at(block: Block, but: Link): readonly Wire[] {
    return this.plane.at(block, but);
  }

  /** What stands in a link's way: all others. */
  standing(link: Link): Standing {
    return {
      wires: null,
      near: (z) => this.plane.in(z, link),
      at: (b) => this.plane.at(b, link),
      labels: this.labels.filter((r, i): r is Rect => r !== null && i !== link.index),
      crossing: this.crossing,
    };
  }

  /** The best new way of a link past all others that costs less than `most`. */
  find(link: Link, most = Infinity): Wire | null {
    return connect(this.board, link, this.standing(link), most);
  }

  /** The best way of a link that needs no search, meets no step, lies on no line and costs less than `most`; else null. */
  direct(link: Link, tracks: Tracks, most = Infinity): Wire | null {
    let best: Wire | null = null;
    let cost = most;
    let tries = TRIES;
    for (const way of directWays(this.board, link, this.standing(link), tracks, most)) {
      if (way.least >= cost || tries === 0) break;
      const wire = wireAlong(link, way);
      const own = ownCost(wire, this.board);
      if (own >= COST.inside) continue;
      tries--;
      const all = own + this.against(wire, cost - own);
      if (all >= cost) continue;
      best = wire;
      cost = all;
    }
    return best;
  }

  /** What a wire costs against all others; infinite when it lies on one or costs more than `most`. */
  private against(w: Wire, most: number): number {
    // most of the ways that are tried cross too much
    if (this.plane.crossings(w, most / this.weight + TINY) * this.weight > most + TINY) return Infinity;
    let sum = 0;
    for (const o of this.beside(w)) {
      const cost = this.pair(w, o);
      sum += cost;
      if (cost >= COST.overlap || sum > most) return Infinity;
    }
    return sum;
  }

  /** The way that a link would take if it were the only one, and what that costs; kept once found. */
  alone(link: Link): Alone {
    return this.aloneBelow(link, Infinity);
  }

  /** As `alone`; without a wire, and `most` or more as its cost, when it costs no less than that. */
  aloneBelow(link: Link, most: number): Alone {
    const known = this.lonely[link.index];
    if (known && (known.wire || known.cost >= most)) return known;
    const wire = connect(this.board, link, EMPTY, most);
    const alone = { wire, cost: wire ? ownCost(wire, this.board) : most < Infinity ? most : 0 };
    this.lonely[link.index] = alone;
    return alone;
  }

  /** As much as is known of what a link costs alone: no more than it does. */
  least(link: Link): number {
    return (this.lonely[link.index] ?? this.alone(link)).cost;
  }

  /** What two wires cost each other in this drawing. */
  pair(a: Wire, b: Wire): number {
    return pairCost(a, b, this.weight);
  }

  /** What a wire costs by itself. */
  own(w: Wire): number {
    return ownCost(w, this.board);
  }

  /** What a wire costs by itself and against all others. */
  cost(w: Wire): number {
    return ownCost(w, this.board) + this.met(w);
  }

  /** What a wire costs for what it meets: lines and labels. The best way of a link that meets nothing cannot get better. */
  met(w: Wire): number {
    let sum = this.overLabels(w);
    for (const o of this.beside(w)) sum += this.pair(w, o);
    return sum;
  }

  /** What a wire costs for running over the labels of others. */
  overLabels(w: Wire): number {
    let sum = 0;
    for (let i = 0; i < this.labels.length; i++) {
      const r = this.labels[i];
      if (r && i !== w.link.index) sum += overLabel(w, r);
    }
    return sum;
  }
}

interface Alone {
  readonly wire: Wire | null;
  readonly cost: number;
}

/** With more connections than this a crossing costs less. */
const MANY = 100;
const CROWDED = 2.9;

/** More than rounding makes of a cost. */
const TINY = 1e-6;

/** So many direct ways are looked at closely. */
const TRIES = 6;

/** A change farther away than this hardly opens a new way. */
const AROUND = 60;

const isNear = (a: Wire, b: Wire): boolean =>
  a.x0 < b.x1 + AROUND && a.x1 > b.x0 - AROUND && a.y0 < b.y1 + AROUND && a.y1 > b.y0 - AROUND;

function overLabel(w: Wire, r: Rect): number {
  let sum = 0;
  for (const p of w.pieces) {
    const [c0, c1, l0, l1] = p.level
      ? [r.y, r.y + r.height, r.x, r.x + r.width]
      : [r.x, r.x + r.width, r.y, r.y + r.height];
    if (p.at > c0 && p.at < c1 && p.hi > l0 && p.lo < l1) sum += COST.label;
  }
  return sum;
}

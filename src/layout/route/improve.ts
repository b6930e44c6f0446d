// Rip up and re-route: connections that cross, overlap or bend much are taken out and routed again, alone and in pairs.
import type { Rect } from '../../base/geometry';
import type { Board, Link } from './board';
import { connect, type Standing } from './connect';
import { COST, ownCost, pairCost } from './cost';
import { effort } from './search';
import type { Wire } from './wire';

/** All wires of a drawing by link; null where one is not routed yet. Changes only through `put`. */
export class Drawing {
  private readonly wires: (Wire | null)[];
  /** Label boxes by link, as obstacles for the other links. */
  labels: readonly (Rect | null)[] = [];
  /** What a crossing costs in searches. */
  crossing: number = COST.crossing;

  private readonly lonely = new Map<Link, Alone>();
  private readonly changes: Wire[] = [];
  private readonly seen = new Map<number, number>();

  constructor(readonly board: Board) {
    this.wires = board.links.map(() => null);
  }

  wire(link: Link): Wire | null {
    return this.wires[link.index] ?? null;
  }

  put(link: Link, wire: Wire | null): void {
    this.wires[link.index] = wire;
  }

  /** Notes that a link's wire was replaced for good, so that its neighbours are worth another try. */
  note(old: Wire, now: Wire): void {
    this.changes.push(old, now);
  }

  /** True when something changed near a wire since it was last asked for its link, or its link and another. */
  stale(w: Wire, other: Link | null = null): boolean {
    const { index } = w.link;
    const [a, b] = other ? [Math.min(index, other.index), Math.max(index, other.index)] : [index, index];
    const key = a * this.wires.length + b;
    const since = this.seen.get(key);
    this.seen.set(key, this.changes.length);
    if (since === undefined) return true;
    const m = AROUND;
    for (let i = since; i < this.changes.length; i++) {
      const c = this.changes[i];
      if (c && c.x0 < w.x1 + m && c.x1 > w.x0 - m && c.y0 < w.y1 + m && c.y1 > w.y0 - m) return true;
    }
    return false;
  }

  all(): Wire[] {
    return this.wires.filter((w) => w !== null);
  }

  /** What stands in a link's way: all others. */
  standing(link: Link): Standing {
    return {
      wires: this.wires.filter((w) => w !== null && w.link !== link) as Wire[],
      labels: this.labels.filter((r, i): r is Rect => r !== null && i !== link.index),
      crossing: this.crossing,
    };
  }

  /** The best new way of a link past all others. */
  find(link: Link): Wire | null {
    return connect(this.board, link, this.standing(link));
  }

  /** The way that a link would take if it were the only one, and what that costs; kept once found. */
  alone(link: Link): Alone {
    const known = this.lonely.get(link);
    if (known) return known;
    const wire = connect(this.board, link, { wires: [], labels: [], crossing: COST.crossing });
    const alone = { wire, cost: wire ? ownCost(wire, this.board) : 0 };
    this.lonely.set(link, alone);
    return alone;
  }

  /** What a wire costs by itself and against all others. */
  cost(w: Wire): number {
    let sum = ownCost(w, this.board);
    for (const o of this.wires) if (o && o.link !== w.link) sum += pairCost(w, o);
    return sum + this.overLabels(w);
  }

  /** What a wire costs for running over the labels of others. */
  overLabels(w: Wire): number {
    let sum = 0;
    for (const [i, r] of this.labels.entries()) if (r && i !== w.link.index) sum += overLabel(w, r);
    return sum;
  }
}

interface Alone {
  readonly wire: Wire | null;
  readonly cost: number;
}

/** A change farther away than this hardly opens a new way. */
const AROUND = 60;

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

/** Tries one link again and keeps the better wire. True when it changed. */
export function reroute(d: Drawing, link: Link): boolean {
  const old = d.wire(link);
  if (!old) return false;
  const before = d.cost(old);
  const found = d.find(link);
  if (!found || d.cost(found) > before - BETTER) return false;
  d.put(link, found);
  d.note(old, found);
  return true;
}

/** The least gain, in bends, that is worth a change. */
const BETTER = 0.02;

/** What a set of wires costs together: each by itself, against the others, and each pair of the set once. */
function together(d: Drawing, wires: readonly Wire[]): number {
  let sum = 0;
  for (const [i, w] of wires.entries()) {
    sum += d.cost(w);
    for (let j = 0; j < i; j++) {
      const o = wires[j];
      if (o) sum -= pairCost(w, o);
    }
  }
  return sum;
}

/**
 * Takes several links out, the first of which may be given a wire at once, and routes them in the order given. Keeps the
 * result when they cost less together. Gives up when the first gains nothing by it. True when something changed.
 */
function renew(d: Drawing, links: readonly Link[], first: Wire | null): boolean {
  const old = links.flatMap((l) => d.wire(l) ?? []);
  if (old.length < links.length) return false;
  const before = together(d, old);
  const hoped = old[0] ? d.cost(old[0]) - BETTER : 0;
  for (const l of links) d.put(l, null);
  for (const l of links) {
    const found = first?.link === l ? first : d.find(l);
    if (!found) break;
    d.put(l, found);
    if (l === links[0] && d.cost(found) > hoped) break;
  }
  const now = links.flatMap((l) => d.wire(l) ?? []);
  if (now.length === links.length && together(d, now) < before - BETTER) {
    for (const [i, w] of now.entries()) d.note(old[i] ?? w, w);
    return true;
  }
  for (const w of old) d.put(w.link, w);
  return false;
}

/**
 * What a wire costs more than it would alone: the reason to try it again. A wire that costs little beyond its length is
 * as good as it gets.
 */
function excess(d: Drawing, w: Wire): number {
  const cost = d.cost(w);
  return cost - COST.px * w.length < PLAIN ? 0 : cost - d.alone(w.link).cost;
}

/** Passes over all bad wires until nothing gets better or `budget` places were looked at. Fixed links stay. */
export function improve(d: Drawing, fixed: ReadonlySet<Link>, budget: number): void {
  const end = effort.places + budget;
  for (let pass = 0; pass < 4; pass++) {
    let changed = 0;
    for (const w of worst(d, fixed)) {
      if (effort.places > end) return;
      if (d.wire(w.link) !== w || !d.stale(w)) continue;
      if (reroute(d, w.link)) changed++;
      const now = d.wire(w.link);
      if (now && excess(d, now) > BAD && untangle(d, now, fixed)) changed++;
    }
    if (changed === 0) return;
  }
}

/** A plain L costs no more than this beyond its length. */
const PLAIN = 1.4;

/** Others may cost a wire this much before it is tried again. */
const BAD = 0.3;

function worst(d: Drawing, fixed: ReadonlySet<Link>): Wire[] {
  return d
    .all()
    .filter((w) => !fixed.has(w.link))
    .map((w) => ({ w, bad: excess(d, w) }))
    .filter(({ bad }) => bad > BAD)
    .sort((a, b) => b.bad - a.bad || a.w.link.index - b.w.link.index)
    .map(({ w }) => w);
}

/**
 * Tries a wire together with those that it meets, and with those that keep it from the way it would take alone. Where it
 * lies on another one, everything at their common step is tried anew.
 */
function untangle(d: Drawing, w: Wire, fixed: ReadonlySet<Link>): boolean {
  const others = d.all().filter((o) => o.link !== w.link && !fixed.has(o.link));
  for (const o of others) {
    if (pairCost(w, o) < 0.9 || !d.stale(w, o.link)) continue;
    if (renew(d, [w.link, o.link], null) || renew(d, [o.link, w.link], null)) return true;
  }
  const { wire: alone, cost } = d.alone(w.link);
  if (!alone || cost > d.cost(w) - 0.5) return false;
  const inWay = d.all().filter((o) => o.link !== w.link && pairCost(alone, o) > 0.5);
  if (inWay.length <= MANY && !inWay.some((o) => fixed.has(o.link)))
    if (renew(d, [w.link, ...inWay.map((o) => o.link)], alone)) return true;
  const rivals = others.filter((o) => pairCost(w, o) > COST.overlap).map((o) => o.link);
  if (rivals.length === 0) return false;
  return [w.link.from, w.link.to].some((b) => {
    const there = others.map((o) => o.link).filter((l) => l.from === b || l.to === b);
    const rest = there.filter((l) => !rivals.includes(l));
    return there.length <= 2 * MANY && renew(d, [w.link, ...rivals, ...rest], null);
  });
}

/** More wires than this are not moved out of one's way. */
const MANY = 5;

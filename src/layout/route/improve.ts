// Rip up and re-route: connections that cross, overlap or bend much are taken out and routed again, alone and in pairs.
import type { Rect } from '../../base/geometry';
import type { Board, Link } from './board';
import { connect } from './connect';
import { COST, ownCost, pairCost } from './cost';
import { effort } from './search';
import type { Wire } from './wire';

/** All wires of a drawing by link; null where one is not routed yet. Changes only through `put`. */
export class Drawing {
  private readonly wires: (Wire | null)[];
  /** Label boxes by link, as obstacles for the other links. */
  labels: readonly (Rect | null)[] = [];

  constructor(readonly board: Board) {
    this.wires = board.links.map(() => null);
  }

  wire(link: Link): Wire | null {
    return this.wires[link.index] ?? null;
  }

  put(link: Link, wire: Wire | null): void {
    this.wires[link.index] = wire;
  }

  all(): Wire[] {
    return this.wires.filter((w) => w !== null);
  }

  /** The best new way of a link past all others. */
  find(link: Link): Wire | null {
    const wires = this.wires.filter((w) => w !== null && w.link !== link) as Wire[];
    const labels = this.labels.filter((r, i): r is Rect => r !== null && i !== link.index);
    return connect(this.board, link, { wires, labels });
  }

  /** What a wire costs by itself and against all others. */
  cost(w: Wire): number {
    let sum = ownCost(w, this.board);
    for (const o of this.wires) if (o && o.link !== w.link) sum += pairCost(w, o);
    for (const [i, r] of this.labels.entries()) if (r && i !== w.link.index) sum += overLabel(w, r);
    return sum;
  }
}

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
  return true;
}

/** The least gain, in bends, that is worth a change. */
const BETTER = 0.02;

/** Tries two links together, each first once, and keeps the best. True when something changed. */
function reroutePair(d: Drawing, a: Link, b: Link): boolean {
  const oldA = d.wire(a);
  const oldB = d.wire(b);
  if (!oldA || !oldB) return false;
  let least = d.cost(oldA) + d.cost(oldB) - pairCost(oldA, oldB) - BETTER;
  let best: [Wire, Wire] | null = null;
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    d.put(a, null);
    d.put(b, null);
    const one = d.find(first);
    if (!one) continue;
    d.put(first, one);
    const two = d.find(second);
    if (!two) continue;
    d.put(second, two);
    const sum = d.cost(one) + d.cost(two) - pairCost(one, two);
    if (sum < least) {
      least = sum;
      best = [one, two];
    }
  }
  d.put(a, oldA);
  d.put(b, oldB);
  for (const w of best ?? []) d.put(w.link, w);
  return best !== null;
}

/** What a wire costs beyond its length: the reason to try it again. */
const excess = (d: Drawing, w: Wire): number => d.cost(w) - COST.px * w.length;

/** Passes over all bad wires until nothing gets better or `budget` places were looked at. Fixed links stay. */
export function improve(d: Drawing, fixed: ReadonlySet<Link>, budget: number): void {
  const end = effort.places + budget;
  for (let pass = 0; pass < 4; pass++) {
    let changed = 0;
    for (const w of worst(d, fixed, 1.2)) {
      if (effort.places > end) return;
      if (d.wire(w.link) === w && reroute(d, w.link)) changed++;
    }
    for (const w of worst(d, fixed, COST.crossing / 2)) {
      if (effort.places > end) return;
      if (d.wire(w.link) === w && untangle(d, w, fixed)) changed++;
    }
    if (changed === 0) return;
  }
}

function worst(d: Drawing, fixed: ReadonlySet<Link>, least: number): Wire[] {
  return d
    .all()
    .filter((w) => !fixed.has(w.link))
    .map((w) => ({ w, bad: excess(d, w) }))
    .filter(({ bad }) => bad > least)
    .sort((a, b) => b.bad - a.bad || a.w.link.index - b.w.link.index)
    .map(({ w }) => w);
}

/** Tries a wire together with each of those that it meets. */
function untangle(d: Drawing, w: Wire, fixed: ReadonlySet<Link>): boolean {
  for (const o of d.all())
    if (o.link !== w.link && !fixed.has(o.link) && pairCost(w, o) > 0.9 && reroutePair(d, w.link, o.link))
      return true;
  return false;
}

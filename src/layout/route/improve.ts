// Rip up and re-route: connections that cross, overlap or bend much are taken out and routed again, alone and in pairs.
import { type Side, SIDES } from '../../base/geometry';
import type { Block, Link } from './board';
import { COST, jammed } from './cost';
import type { Drawing } from './drawing';
import { effort } from './search';
import type { Wire } from './wire';

/** Tries one link again and keeps the better wire. True when it changed. */
export function reroute(d: Drawing, link: Link): boolean {
  const old = d.wire(link);
  if (!old) return false;
  const before = d.cost(old);
  const found = d.find(link, before + SLACK);
  if (!found || d.cost(found) > before - BETTER) return false;
  d.put(link, found);
  d.note(old, found);
  return true;
}

/** A search reckons a way's cost to this, in bends. */
const SLACK = 1;

/** The least gain, in bends, that is worth a change. */
const BETTER = 0.02;

/** What a set of wires costs together: each by itself, against the others, and each pair of the set once. */
function together(d: Drawing, wires: readonly Wire[]): number {
  let sum = 0;
  for (const [i, w] of wires.entries()) {
    sum += d.cost(w);
    for (let j = 0; j < i; j++) {
      const o = wires[j];
      if (o) sum -= d.pair(w, o);
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
  let rest = links.reduce((sum, l) => sum + d.least(l), 0);
  let spent = 0;
  for (const l of links) {
    rest -= d.least(l);
    const most = Math.min(before - spent - rest, l === links[0] ? hoped : Infinity);
    if (d.least(l) > most) break;
    const found = first?.link === l ? first : d.find(l, most + SLACK);
    if (!found || (l === links[0] && !first && old[0] && sameWay(found, old[0]))) break;
    d.put(l, found);
    const cost = d.cost(found);
    if (l === links[0] && cost > hoped) break;
    spent += cost;
  }
  const now = links.flatMap((l) => d.wire(l) ?? []);
  if (now.length === links.length && together(d, now) < before - BETTER) {
    for (const [i, w] of now.entries()) d.note(old[i] ?? w, w);
    return true;
  }
  for (const w of old) d.put(w.link, w);
  return false;
}

const sameWay = (a: Wire, b: Wire): boolean =>
  a.points.length === b.points.length &&
  a.points.every((p, i) => p.x === b.points[i]?.x && p.y === b.points[i]?.y);

/**
 * What a wire costs more than it would alone: the reason to try it again. A wire that costs little beyond its length is
 * as good as it gets.
 */
function excess(d: Drawing, w: Wire): number {
  const cost = d.cost(w);
  if (cost - COST.px * w.length < PLAIN) return 0;
  const alone = d.aloneBelow(w.link, cost - BAD);
  return alone.wire ? cost - alone.cost : 0;
}

/**
 * Tries those of the links again whose wires lie on others or run through a step, and the others that they lie on. Where
 * that does not help, one of them gets a side of a step for itself.
 */
export function mend(d: Drawing, links: readonly Link[], fixed: ReadonlySet<Link>): void {
  for (const link of links) {
    const w = d.wire(link);
    if (!w || d.cost(w) < COST.overlap) continue;
    const under = d.beside(w).filter((o) => d.pair(w, o) >= COST.overlap);
    if (under.length === 0 && d.own(w) < COST.inside) continue;
    for (const o of [w, ...under]) if (!fixed.has(o.link) && reroute(d, o.link) && o === w) break;
    if (under.length <= MANY) for (const l of [link, ...under.map((o) => o.link)]) setApart(d, l, fixed);
  }
}

/** Clears one side of a step after the other for a link whose wire lies on another, until it does no more. */
function setApart(d: Drawing, link: Link, fixed: ReadonlySet<Link>): void {
  const jams = (): boolean => {
    const w = d.wire(link);
    return !!w && d.beside(w).some((o) => jammed(w, o));
  };
  if (fixed.has(link)) return;
  for (const block of [link.from, link.to])
    for (const side of SIDES) {
      if (!jams()) return;
      const there = d.at(block, link).filter((o) => endsAt(o, block, side));
      if (there.length === 0 || there.length > 2 * MANY || there.some((o) => fixed.has(o.link))) continue;
      renew(d, [link, ...there.map((o) => o.link)], null);
    }
}

const endsAt = (w: Wire, block: Block, side: Side): boolean =>
  (w.link.from === block && w.fromSide === side) || (w.link.to === block && w.toSide === side);

/**
 * Passes over all bad wires until nothing gets better or `budget` places were looked at; then those that still lie on others
 * are set apart. Fixed links stay.
 */
export function improve(d: Drawing, fixed: ReadonlySet<Link>, budget: number): void {
  const end = effort.places + budget;
  let list: readonly Bad[] = [];
  const passes = d.crowded ? 1 : PASSES;
  for (let pass = 0; pass < passes && effort.places <= end; pass++) {
    let changed = 0;
    list = worst(d, fixed);
    for (const { wire: w } of list) {
      if (effort.places > end) break;
      if (d.wire(w.link) !== w || !d.stale(w)) continue;
      if (d.met(w) > BETTER && d.outdated(w) && reroute(d, w.link)) changed++;
      const now = d.wire(w.link);
      if (now && excess(d, now) > BAD && untangle(d, now, fixed)) changed++;
    }
    if (changed === 0) break;
  }
  if (list.some(({ excess: e }) => e >= COST.overlap / 2)) mend(d, d.board.links, fixed);
}

/** Passes over the bad wires of a drawing; where there are many lines, all but the first gain next to nothing. */
const PASSES = 4;

/** Searches anew for the wires of a large drawing that meet the most, until `budget` places were looked at. */
export function relieve(d: Drawing, fixed: ReadonlySet<Link>, budget: number): void {
  const end = effort.places + budget;
  const list = d
    .all()
    .filter((w) => !fixed.has(w.link))
    .map((wire) => ({ wire, met: d.met(wire) }))
    .sort((a, b) => b.met - a.met || a.wire.link.index - b.wire.link.index);
  for (const { wire } of list) {
    if (effort.places > end) return;
    reroute(d, wire.link);
  }
}

/** A plain L costs no more than this beyond its length. */
const PLAIN = 1.4;

/** Others may cost a wire this much before it is tried again. */
const BAD = 0.3;

/** A wire that costs more than it would alone. */
interface Bad {
  readonly wire: Wire;
  readonly excess: number;
}

function worst(d: Drawing, fixed: ReadonlySet<Link>): Bad[] {
  const list: Bad[] = [];
  for (const wire of d.all()) {
    const more = fixed.has(wire.link) ? 0 : excess(d, wire);
    if (more > BAD) list.push({ wire, excess: more });
  }
  return list.sort((a, b) => b.excess - a.excess || a.wire.link.index - b.wire.link.index);
}

/**
 * Tries a wire together with those that it meets, and with those that keep it from the way it would take alone. Where it
 * lies on another one, everything at their common step is tried anew.
 */
function untangle(d: Drawing, w: Wire, fixed: ReadonlySet<Link>): boolean {
  const others = d.beside(w).filter((o) => !fixed.has(o.link));
  for (const o of others) {
    if (d.pair(w, o) < 0.9 || !d.stale(w, o.link)) continue;
    if (renew(d, [w.link, o.link], null)) return true;
  }
  const { wire: alone, cost } = d.alone(w.link);
  if (!alone || cost > d.cost(w) - 0.5) return false;
  const inWay = d.beside(alone).filter((o) => d.pair(alone, o) > 0.5);
  if (inWay.length <= MANY && !inWay.some((o) => fixed.has(o.link)))
    if (renew(d, [w.link, ...inWay.map((o) => o.link)], alone)) return true;
  const rivals = others.filter((o) => d.pair(w, o) > COST.overlap).map((o) => o.link);
  if (rivals.length === 0) return false;
  return [w.link.from, w.link.to].some((b) => {
    const there = d
      .at(b, w.link)
      .filter((o) => !fixed.has(o.link))
      .map((o) => o.link);
    const rest = there.filter((l) => !rivals.includes(l));
    return there.length <= 2 * MANY && renew(d, [w.link, ...rivals, ...rest], null);
  });
}

/** More wires than this are not moved out of one's way. */
const MANY = 5;

// Places labels: a pill near its source, on its line where enough of the line stays visible, else beside it.
import type { Rect, Size } from '../../base/geometry';
import type { Board } from './board';
import { Buckets, frameOf } from './buckets';
import { COVERS, labelCost, markOf, type Surroundings, surroundings } from './label-cost';
import { chosenSpot, moreSpots, type OwnPart, ownPart, type Spot, Spots } from './spots';
import type { Wire } from './wire';

/** Where a label lies and what it covers there, in bends: 0 when it covers nothing. */
export interface PlacedLabel {
  readonly rect: Rect;
  readonly piece: number;
  readonly clash: number;
  /** What the place costs in all: distance from the source, beside instead of on the line, what it covers. */
  readonly cost: number;
}

/** What another label under a label costs. */
const OTHER_LABEL = 12;

/** Between labels, px. */
const APART = 3;

/** Above this a label looks for places that are not the usual ones. */
const TROUBLE = 2.5;

/** Rounds in which labels answer each other. */
const ROUNDS = 4;

/** The labels by wire, in the order given; null where a connection has none. */
export function placeLabels(board: Board, wires: readonly Wire[]): (PlacedLabel | null)[] {
  if (!wires.some((w) => w.link.source.label)) return wires.map(() => null);
  const near = surroundings(board, wires);
  const siblings = siblingsOf(wires);
  const all = wires.map((w) => (w.link.source.label ? new Choice(near, w, siblings(w)) : null));
  const choices = all.filter((c) => c !== null);
  const placed = new Buckets<Choice>();
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const c of choices) if (settle(c, placed)) changed = true;
    if (!changed) break;
  }
  for (const c of choices) if (c.place && c.place.clash >= COVERS) exchange(c, placed);
  return all.map((c) => c?.place ?? null);
}

/** The best place for the label of one wire past lines and steps, and past the labels that `taken` tells of. */
export function placeLabel(
  near: Surroundings,
  wire: Wire,
  siblings: readonly Wire[],
  taken: (r: Rect) => boolean,
): PlacedLabel | null {
  if (!wire.link.source.label) return null;
  return new Choice(near, wire, siblings).best((r) => (taken(r) ? OTHER_LABEL : 0));
}

/** For each wire those that leave or enter the same step as it does, itself among them. */
function siblingsOf(wires: readonly Wire[]): (w: Wire) => readonly Wire[] {
  const out: (Wire[] | undefined)[] = [];
  const into: (Wire[] | undefined)[] = [];
  for (const w of wires) {
    (out[w.link.from.index] ??= []).push(w);
    (into[w.link.to.index] ??= []).push(w);
  }
  return ({ link }) => {
    const [a, b] = [out[link.from.index] ?? [], into[link.to.index] ?? []];
    return a.length === 1 ? b : b.length === 1 ? a : [...a, ...b];
  };
}

/** One label with its spots, found as far as they are needed. */
class Choice {
  place: PlacedLabel | null = null;
  private readonly source: Spots;
  /** The place that the user chose: the only one then. */
  private readonly chosen: Spot | null;
  private more = false;
  private readonly part: OwnPart;
  private readonly size: Size;
  private readonly mark: ReturnType<typeof markOf>;

  constructor(
    private readonly near: Surroundings,
    readonly wire: Wire,
    siblings: readonly Wire[],
  ) {
    this.size = wire.link.source.label ?? { width: 0, height: 0 };
    this.part = ownPart(wire, siblings);
    this.source = new Spots(wire, this.size, this.part);
    this.chosen = chosenSpot(wire, this.size);
    this.mark = markOf(near.board, wire);
  }

  /** The cheapest spot when labels there cost what `others` says. */
  best(others: (r: Rect) => number): PlacedLabel | null {
    let best: PlacedLabel | null = null;
    let below = Infinity;
    for (let k = 0, s = this.spot(k, below); s; s = this.spot(++k, below)) {
      const found = this.judge(s, below, others);
      if (!found) continue;
      best = found;
      below = found.cost;
    }
    return best;
  }

  /** The spot of a number; null when none from it on costs less than `below` by itself, unusual ones among them. */
  spot(k: number, below: number): Spot | null {
    if (this.chosen) return k === 0 ? this.chosen : null;
    const { source } = this;
    while (k >= source.known.length) if (source.rest >= below || !this.grow(below)) return null;
    return source.known[k] ?? null;
  }

  private grow(below: number): boolean {
    const { source } = this;
    if (source.more()) return true;
    if (this.more || below < TROUBLE) return false;
    this.more = true;
    source.rest = Infinity;
    source.known.push(...moreSpots(this.wire, this.size, this.part));
    return true;
  }

  /** The spot as a place when it costs less than `below`. */
  judge(s: Spot, below: number, others: (r: Rect) => number): PlacedLabel | null {
    if (s.cost >= below - 1e-9) return null;
    s.clash ??= labelCost(this.near, this.wire, this.mark, s.rect, s.off);
    if (s.cost + s.clash >= below - 1e-9) return null;
    const all = s.clash + others(s.rect);
    if (s.cost + all >= below - 1e-9) return null;
    return { rect: s.rect, piece: s.piece, clash: all, cost: s.cost + all };
  }
}

const others =
  (placed: Buckets<Choice>, own: Choice) =>
  (r: Rect): number => {
    let sum = 0;
    for (const c of placed.near(frameOf(r, APART))) if (c !== own) sum += OTHER_LABEL;
    return sum;
  };

/** Gives a label its best place among the others. True when it moved. */
function settle(c: Choice, placed: Buckets<Choice>): boolean {
  const best = c.best(others(placed, c));
  const moved = best?.rect !== c.place?.rect;
  put(c, best, placed);
  return moved;
}

function put(c: Choice, place: PlacedLabel | null, placed: Buckets<Choice>): void {
  if (c.place) placed.remove(c, frameOf(c.place.rect));
  c.place = place;
  if (place) placed.add(c, frameOf(place.rect));
}

/** A label without a free place takes that of others when these find another one, as long as all cost less then. */
function exchange(c: Choice, placed: Buckets<Choice>): void {
  const before = c.place;
  if (!before) return;
  for (let k = 0, s = c.spot(k, before.cost); s; s = c.spot(++k, before.cost)) {
    const free = c.judge(s, before.cost, () => 0);
    if (!free) continue;
    const rivals = placed.near(frameOf(s.rect, APART)).filter((o) => o !== c);
    if (rivals.length === 0 || rivals.length > 2) continue;
    const old = rivals.map((o) => o.place);
    const cost = (): number => [c, ...rivals].reduce((sum, o) => sum + (o.place?.cost ?? 0), 0);
    const was = cost();
    put(c, free, placed);
    for (const o of rivals) settle(o, placed);
    if (cost() < was - 0.01) return;
    for (const [i, o] of rivals.entries()) put(o, old[i] ?? null, placed);
    put(c, before, placed);
  }
}

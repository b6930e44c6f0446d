// Places numbers on a line as near as possible to where they want to be, in order and with gaps: Hildreth's method.

/** A number to place: where it wants to be, how much, and between what bounds. */
export interface Place {
  readonly want: number;
  readonly weight: number;
  readonly lo: number;
  readonly hi: number;
}

/** `right` must lie at least `gap` beyond `left` (indices of places, left < right). */
export interface Order {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

/** An order that would rather have the first of its gaps, but takes a later one where there is no room. */
export interface Wish {
  readonly left: number;
  readonly right: number;
  /** Falling. */
  readonly gaps: readonly number[];
}

/**
 * The places with the least weighted sum of squared moves; null when bounds and orders contradict each other. `orders`
 * must be sorted so that no place is the right one of an order after being the left one of an earlier (a topological
 * order of the lefts).
 */
export function separate(places: readonly Place[], orders: readonly Order[]): number[] | null {
  const { least } = boundsOf(places, orders, false);
  if (places.some((p, i) => (least[i] ?? 0) > p.hi + 0.01)) return null;
  const at = floats(places, (p) => p.want);
  relax(at, places, orders);
  return settle(at, places, orders);
}

/**
 * The orders with the largest gaps that fit between the bounds: only where there is no room a gap is smaller. Sorted as
 * for `separate`.
 */
export function fitted(places: readonly Place[], wishes: readonly Wish[]): Order[] {
  const level = new Uint8Array(wishes.length);
  for (;;) {
    const orders = wishes.map(
      ({ left, right, gaps }, k): Order => ({ left, right, gap: gaps[level[k] ?? 0] ?? 0 }),
    );
    const { least, most } = boundsOf(places, orders, true);
    let changed = false;
    for (const [k, o] of orders.entries()) {
      if ((least[o.left] ?? 0) + o.gap <= (most[o.right] ?? 0) + 0.01) continue;
      const next = (level[k] ?? 0) + 1;
      if (next >= (wishes[k]?.gaps.length ?? 0)) continue;
      level[k] = next;
      changed = true;
    }
    if (!changed) return orders;
  }
}

/** How far the orders push every place from below and from above. `held`: not beyond its own bounds. */
function boundsOf(places: readonly Place[], orders: readonly Order[], held: boolean) {
  const least = floats(places, (p) => p.lo);
  const most = floats(places, (p) => p.hi);
  for (const o of orders) {
    const v = Math.max(least[o.right] ?? 0, (least[o.left] ?? 0) + o.gap);
    least[o.right] = held ? Math.min(v, places[o.right]?.hi ?? v) : v;
  }
  for (let k = orders.length - 1; k >= 0; k--) {
    const o = orders[k];
    if (!o) continue;
    const v = Math.min(most[o.left] ?? 0, (most[o.right] ?? 0) - o.gap);
    most[o.left] = held ? Math.max(v, places[o.left]?.lo ?? v) : v;
  }
  return { least, most };
}

/** A number of each place, as a column. */
function floats(places: readonly Place[], of: (p: Place) => number): Float64Array {
  const column = new Float64Array(places.length);
  for (const [i, p] of places.entries()) column[i] = of(p);
  return column;
}

/** Steps that one call may take. */
const EFFORT = 60000;

/** Each order pushes its two places apart by what is missing, and takes back what it no longer needs. */
function relax(at: Float64Array, places: readonly Place[], orders: readonly Order[]): void {
  const soft = floats(places, (p) => 1 / p.weight);
  const lo = floats(places, (p) => p.lo);
  const hi = floats(places, (p) => p.hi);
  const push = new Float64Array(orders.length);
  const bound = new Float64Array(places.length);
  const rounds = Math.max(20, Math.min(400, EFFORT / (orders.length + 1)));
  for (let round = 0; round < rounds; round++) {
    const moved = Math.max(pushApart(at, orders, soft, push), hold(at, lo, hi, bound));
    if (moved < 0.01) return;
  }
}

function pushApart(
  at: Float64Array,
  orders: readonly Order[],
  soft: Float64Array,
  push: Float64Array,
): number {
  let moved = 0;
  for (let k = 0; k < orders.length; k++) {
    const o = orders[k];
    if (!o) continue;
    const missing = o.gap - ((at[o.right] ?? 0) - (at[o.left] ?? 0));
    const pushed = push[k] ?? 0;
    if (missing <= 0 && pushed === 0) continue;
    const [sl, sr] = [soft[o.left] ?? 1, soft[o.right] ?? 1];
    const step = Math.max(-pushed, missing / (sl + sr));
    push[k] = pushed + step;
    at[o.left] = (at[o.left] ?? 0) - step * sl;
    at[o.right] = (at[o.right] ?? 0) + step * sr;
    moved = Math.max(moved, Math.abs(step));
  }
  return moved;
}

function hold(at: Float64Array, lo: Float64Array, hi: Float64Array, bound: Float64Array): number {
  let moved = 0;
  for (let i = 0; i < at.length; i++) {
    const was = at[i] ?? 0;
    const free = was - (bound[i] ?? 0);
    const held = Math.min(hi[i] ?? free, Math.max(lo[i] ?? free, free));
    bound[i] = held - free;
    moved = Math.max(moved, Math.abs(held - was));
    at[i] = held;
  }
  return moved;
}

/** Makes bounds and orders hold exactly, moving as little as a sweep to either side can. */
function settle(at: Float64Array, places: readonly Place[], orders: readonly Order[]): number[] {
  const { most } = boundsOf(places, orders, false);
  const out = places.map((p, i) => Math.min(most[i] ?? 0, Math.max(p.lo, at[i] ?? 0)));
  for (const o of orders)
    out[o.right] = Math.min(most[o.right] ?? 0, Math.max(out[o.right] ?? 0, (out[o.left] ?? 0) + o.gap));
  return out;
}

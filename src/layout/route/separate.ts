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

/**
 * The places with the least weighted sum of squared moves; null when bounds and orders contradict each other. `orders`
 * must be sorted so that no place is the right one of an order after being the left one of an earlier (a topological
 * order of the lefts).
 */
export function separate(places: readonly Place[], orders: readonly Order[]): number[] | null {
  const least = places.map((p) => p.lo);
  for (const o of orders) least[o.right] = Math.max(least[o.right] ?? 0, (least[o.left] ?? 0) + o.gap);
  if (places.some((p, i) => (least[i] ?? 0) > p.hi + 0.01)) return null;
  const at = places.map((p) => p.want);
  relax(at, places, orders);
  return settle(at, places, orders);
}

/** Steps that one call may take. */
const EFFORT = 60000;

/** Each order pushes its two places apart by what is missing, and takes back what it no longer needs. */
function relax(at: number[], places: readonly Place[], orders: readonly Order[]): void {
  const push = new Float64Array(orders.length);
  const bound = new Float64Array(places.length);
  const rounds = Math.max(20, Math.min(400, EFFORT / (orders.length + 1)));
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const [k, o] of orders.entries()) {
      const wl = places[o.left]?.weight ?? 1;
      const wr = places[o.right]?.weight ?? 1;
      const missing = o.gap - ((at[o.right] ?? 0) - (at[o.left] ?? 0));
      const step = Math.max(-(push[k] ?? 0), missing / (1 / wl + 1 / wr));
      push[k] = (push[k] ?? 0) + step;
      at[o.left] = (at[o.left] ?? 0) - step / wl;
      at[o.right] = (at[o.right] ?? 0) + step / wr;
      moved = Math.max(moved, Math.abs(step));
    }
    for (const [i, p] of places.entries()) {
      const free = (at[i] ?? 0) - (bound[i] ?? 0);
      const held = Math.min(p.hi, Math.max(p.lo, free));
      bound[i] = held - free;
      moved = Math.max(moved, Math.abs(held - (at[i] ?? 0)));
      at[i] = held;
    }
    if (moved < 0.01) return;
  }
}

/** Makes bounds and orders hold exactly, moving as little as a sweep to either side can. */
function settle(at: readonly number[], places: readonly Place[], orders: readonly Order[]): number[] {
  const most = places.map((p) => p.hi);
  for (const o of orders.toReversed())
    most[o.left] = Math.min(most[o.left] ?? 0, (most[o.right] ?? 0) - o.gap);
  const out = places.map((p, i) => Math.min(most[i] ?? 0, Math.max(p.lo, at[i] ?? 0)));
  for (const o of orders)
    out[o.right] = Math.min(most[o.right] ?? 0, Math.max(out[o.right] ?? 0, (out[o.left] ?? 0) + o.gap));
  return out;
}

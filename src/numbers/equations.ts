// Solves the equations of a flow: what holds at each place is made of what holds at others, round loops too.
import { solveDense } from './linear';

/** A part of what holds at one place: `weight` times what holds at the place `of`. */
export interface Term {
  readonly of: number;
  readonly weight: number;
}

/** In which order to work places out, and where loops are cut. Made once for all systems of the same shape. */
interface Plan {
  readonly order: readonly number[];
  /** By place: which unknown it is if a loop is cut there, else -1. */
  readonly cut: Int32Array;
  readonly cuts: readonly number[];
}

/** Depth first, without recursion: charts may be chains of thousands. A place that is met on its own way is where its loop is cut. `first`: where to begin. */
export function planOf(
  terms: readonly (readonly { readonly of: number }[])[],
  first: readonly number[] = [],
): Plan {
  const order: number[] = [];
  const state = new Uint8Array(terms.length);
  const next = new Int32Array(terms.length);
  const cut = new Int32Array(terms.length).fill(-1);
  const cuts: number[] = [];
  for (const root of [...first, ...terms.keys()]) {
    const way = state[root] === 0 ? [root] : [];
    for (let place = way.at(-1); place !== undefined; place = way.at(-1)) {
      state[place] = 1;
      const of = terms[place]?.[next[place] as number]?.of;
      next[place] = (next[place] as number) + 1;
      if (of === undefined) {
        state[place] = 2;
        order.push(place);
        way.pop();
      } else if (state[of] === 0) way.push(of);
      else if (state[of] === 1 && cut[of] === -1) cut[of] = cuts.push(of) - 1;
    }
  }
  return { order, cut, cuts };
}

/**
 * x with x_i = base_i + Σ weight × x_of. Loops are cut at a few places; all others are sums of what holds there, so that only
 * as many equations as there are cuts have to be solved at once. @throws when a loop keeps all of what enters it
 */
export function solveFlow(
  { order, cut, cuts }: Plan,
  terms: readonly (readonly Term[])[],
  base: Float64Array,
): Float64Array {
  const width = cuts.length + 1;
  // Row i: x_i as a sum of the unknowns, and last what does not depend on any.
  const rows = new Float64Array(terms.length * width);
  for (const place of order) {
    const at = place * width;
    rows[at + width - 1] = base[place] as number;
    for (const { of, weight } of terms[place] ?? []) {
      const unknown = cut[of] as number;
      if (unknown >= 0) rows[at + unknown] = (rows[at + unknown] as number) + weight;
      else
        for (let k = 0; k < width; k++)
          rows[at + k] = (rows[at + k] as number) + weight * (rows[of * width + k] as number);
    }
  }
  const found = atCuts(cuts, rows, width);
  return Float64Array.from(terms, (_, place) => {
    if ((cut[place] as number) >= 0) return found[cut[place] as number] as number;
    let sum = rows[place * width + width - 1] as number;
    for (let k = 0; k < width - 1; k++) sum += (rows[place * width + k] as number) * (found[k] as number);
    return sum;
  });
}

/** What holds where loops were cut. */
function atCuts(cuts: readonly number[], rows: Float64Array, width: number): Float64Array {
  const right = Float64Array.from(cuts, (place) => rows[place * width + width - 1] as number);
  const matrix = cuts.map((place, k) =>
    Float64Array.from(cuts, (_, j) => (k === j ? 1 : 0) - (rows[place * width + j] as number)),
  );
  if (cuts.length > 0 && !solveDense(matrix, right)) throw new Error('a loop keeps what enters it');
  return right;
}

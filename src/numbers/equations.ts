// Solves the equations of a flow: what holds at each place is made of what holds at others, round loops too.
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

/** x at one place as a sum: a number, and so much of what holds at each of some cuts. */
interface Row {
  readonly plain: number;
  readonly cuts: readonly number[];
  readonly weights: readonly number[];
}

/** What is left of 1 after what comes back must be more than rounding leaves. */
const LEAST_LEFT = 1e-14;

/**
 * Gaussian elimination in the order of the plan: a cut is an unknown only until its own loop closes. No pivoting is needed, as
 * no place gives on more than it gets: the matrix is an M-matrix (Berman & Plemmons, Nonnegative Matrices in the Mathematical
 * Sciences, 1979, chapter 6; Golub & Van Loan, Matrix Computations, 4th ed. 2013, section 4.1).
 */
class Elimination {
  readonly rows: Row[] = [];
  /** Cuts whose loops are closed, in that order. */
  private readonly closed: number[] = [];
  /** Of the row in work, by cut. */
  private readonly sums: Float64Array;
  /** The cuts that the row in work has met. */
  private met: number[] = [];
  private plain = 0;
  constructor(
    private readonly plan: Plan,
    private readonly terms: readonly (readonly Term[])[],
    private readonly base: Float64Array,
  ) {
    this.sums = new Float64Array(plan.cuts.length);
  }

  work(place: number): void {
    const { cut } = this.plan;
    this.plain = this.base[place] as number;
    for (const { of, weight } of this.terms[place] ?? []) {
      const unknown = cut[of] as number;
      if (unknown >= 0) this.meet(unknown, weight);
      else this.add(this.rows[of], weight);
    }
    this.replaceClosed();
    const own = cut[place] as number;
    this.rows[place] = this.take(own);
    if (own >= 0) this.closed.push(own);
  }

  private add(row: Row | undefined, weight: number): void {
    if (!row) return;
    this.plain += weight * row.plain;
    for (let i = 0; i < row.cuts.length; i++)
      this.meet(row.cuts[i] as number, weight * (row.weights[i] as number));
  }

  private meet(unknown: number, weight: number): void {
    const sum = this.sums[unknown] as number;
    if (sum === 0) this.met.push(unknown);
    this.sums[unknown] = sum + weight;
  }

  /** What holds at a closed cut is told by those that were open then, which may be closed by now: in that order. */
  private replaceClosed(): void {
    if (this.met.length === 0) return;
    for (const unknown of this.closed) {
      const weight = this.sums[unknown] as number;
      if (weight === 0) continue;
      this.sums[unknown] = 0;
      this.add(this.rows[this.plan.cuts[unknown] as number], weight);
    }
  }

  /** The row in work, without what of it comes back to its own place. */
  private take(own: number): Row {
    const back = own >= 0 ? (this.sums[own] as number) : 0;
    const left = 1 - back;
    if (left < LEAST_LEFT) throw new Error('a loop keeps what enters it');
    if (own >= 0) this.sums[own] = 0;
    const cuts: number[] = [];
    const weights: number[] = [];
    for (const unknown of this.met) {
      const weight = this.sums[unknown] as number;
      if (weight === 0) continue;
      cuts.push(unknown);
      weights.push(weight / left);
      this.sums[unknown] = 0;
    }
    this.met = [];
    return { plain: this.plain / left, cuts, weights };
  }
}

/** x with x_i = base_i + Σ weight × x_of. @throws when a loop keeps all of what enters it */
export function solveFlow(plan: Plan, terms: readonly (readonly Term[])[], base: Float64Array): Float64Array {
  const elimination = new Elimination(plan, terms, base);
  for (const place of plan.order) elimination.work(place);
  const found = new Float64Array(terms.length);
  for (const place of plan.order.toReversed()) {
    const row = elimination.rows[place];
    // The cuts that a row is told by were closed after it.
    found[place] = (row?.cuts ?? []).reduce(
      (sum, unknown, i) =>
        sum + (row?.weights[i] as number) * (found[plan.cuts[unknown] as number] as number),
      row?.plain ?? 0,
    );
  }
  return found;
}

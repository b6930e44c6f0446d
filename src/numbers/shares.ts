// Which share of the cases goes which way: from the probabilities of connections and the shares of starts.
import type { Flow, Place } from './flow';
import { isEnd } from './flow';
import type { Parallel } from './parallel';
import type { Unknowns } from './unknowns';

export interface Exit {
  readonly to: number;
  readonly share: number;
}

/** Probabilities are typed in percent and rounded: 33 + 33 + 33 is meant to be all. */
const ROUNDING = 0.0101;

/** Makes shares that were tried add up to 1. */
const normalised = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
};

/** The shares that are given; null when one is missing or they are not all of the cases. */
function given(shares: readonly (number | null)[]): number[] | null {
  const known = shares.filter((share) => share !== null);
  const sum = known.reduce((a, b) => a + b, 0);
  return known.length === shares.length && Math.abs(sum - 1) <= ROUNDING ? normalised(known) : null;
}

/** How cases leave a place that chooses one way. A lone way without a probability takes all. */
function chosen({ step, exits }: Place, unknowns: Unknowns): Exit[] {
  const shares = exits.map(({ connection }) => connection.probability);
  const known = exits.length === 1 && shares[0] === null ? [1] : given(shares);
  if (!known) {
    for (const { connection } of exits)
      if (connection.probability === null)
        unknowns.note('probability', { kind: 'connection', id: connection.id }, step.map);
    if (!shares.includes(null)) unknowns.note('probability-sum', { kind: 'step', id: step.id }, step.map);
  }
  // A branch of which a part is missing says nothing: all of it is tried.
  const taken = known ?? normalised(exits.map(() => unknowns.try()));
  return exits.map(({ to }, i) => ({ to, share: taken[i] ?? 0 }));
}

function exitsOf(at: number, place: Place, parallel: Parallel, unknowns: Unknowns): Exit[] {
  const block = parallel.blocks.get(at);
  if (block) return [{ to: block.join, share: 1 }];
  if (parallel.unbalanced.has(at)) {
    unknowns.note('unbalanced', { kind: 'step', id: place.step.id }, place.step.map);
    // Any number of cases may leave, not only as many as came: what is tried does not add up.
    return place.exits.map(({ to }) => ({ to, share: unknowns.try() / place.exits.length }));
  }
  if (place.exits.length === 0 && !isEnd(place))
    unknowns.note('dead-end', { kind: 'step', id: place.step.id }, place.step.map);
  return place.exits.length === 0 ? [] : chosen(place, unknowns);
}

/** True for the places that the starts lead to; without a start nobody knows, and any may be reached. */
export function reached({ places, starts }: Flow): readonly boolean[] {
  if (starts.length === 0) return places.map(() => true);
  const seen = places.map(() => false);
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen[at]) continue;
    seen[at] = true;
    for (const { to, connection } of places[at]?.exits ?? []) if (connection.probability !== 0) open.push(to);
  }
  return seen;
}

/**
 * How cases go on from each place that they come to: the chances of a Markov chain (Kemeny & Snell, Finite Markov Chains, 1960,
 * chapter 3). A split whose ways come together leads to its join as a whole; what lies in between is a chain of its own.
 */
export const chainOf = (
  { places }: Flow,
  parallel: Parallel,
  isReached: readonly boolean[],
  unknowns: Unknowns,
): readonly (readonly Exit[])[] =>
  places.map((place, at) => (isReached[at] ? exitsOf(at, place, parallel, unknowns) : []));

/** Where cases come in: at the only start, else by the shares of the starts. */
export function entriesOf({ map, places, starts }: Flow, unknowns: Unknowns): Exit[] {
  const [only] = starts;
  if (only === undefined) {
    unknowns.note('no-start', { kind: 'map', id: map }, map);
    return places.map((_, to) => ({ to, share: unknowns.try() }));
  }
  const shares = starts.map((at) => places[at]?.step.share ?? null);
  const known = starts.length === 1 ? [1] : given(shares);
  if (!known) {
    for (const [i, at] of starts.entries())
      if (shares[i] === null)
        unknowns.note('start-share', { kind: 'step', id: places[at]?.step.id ?? '' }, map);
    if (!shares.includes(null)) unknowns.note('start-share-sum', { kind: 'map', id: map }, map);
  }
  const taken = known ?? normalised(starts.map(() => unknowns.try()));
  return starts.map((to, i) => ({ to, share: taken[i] ?? 0 }));
}

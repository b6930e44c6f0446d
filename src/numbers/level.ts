// One level of a flow as an absorbing Markov chain: the map without what lies inside blocks, or one branch of a block.
import { planOf, solveFlow, type Term } from './equations';
import type { Exit } from './shares';

/** A value for each place; 0 for those of other levels. */
export type ByPlace = (place: number) => number;

/**
 * Absorbing chain (Kemeny & Snell, Finite Markov Chains, 1960, chapter 3). Cases that leave the level, or come to a place without
 * exits, are absorbed. Cases that come to a trapped place never are: nothing leads from there to where they could be.
 */
export interface Level {
  readonly places: readonly number[];
  readonly trapped: ReadonlySet<number>;
  /** How often a case comes to each place, by place; those that are trapped count only how many come in from outside. */
  visits(entries: readonly Exit[]): ByPlace;
  /** How many cases come to each place where they have not yet been caught. `caught`: the share of them that is caught there. */
  firstVisits(entries: readonly Exit[], caught: ByPlace): ByPlace;
  /** By place: the chance that a case which is there will be caught there or later. */
  chances(caught: ByPlace): ByPlace;
}

interface Local {
  readonly places: readonly number[];
  /** By local number: exits to places of the level that are not trapped. */
  readonly exits: readonly (readonly Term[])[];
  readonly local: ReadonlyMap<number, number>;
}

/** The places from which no case ever leaves. `stuck`: places whose inside keeps what enters it. */
function trappedIn(
  places: readonly number[],
  chain: readonly (readonly Exit[])[],
  stuck: ReadonlySet<number>,
): ReadonlySet<number> {
  const inside = new Set(places);
  const before = new Map<number, number[]>();
  const open: number[] = [];
  for (const place of places) {
    if (stuck.has(place)) continue;
    const exits = chain[place] ?? [];
    if (exits.length === 0 || exits.some(({ to, share }) => share > 0 && !inside.has(to))) open.push(place);
    for (const { to, share } of exits)
      if (share > 0 && inside.has(to)) before.set(to, [...(before.get(to) ?? []), place]);
  }
  const free = new Set<number>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (free.has(at)) continue;
    free.add(at);
    open.push(...(before.get(at) ?? []));
  }
  return new Set(places.filter((place) => !free.has(place)));
}

/** Makes the chain of some places. */
export function createLevel(
  places: readonly number[],
  chain: readonly (readonly Exit[])[],
  stuck: ReadonlySet<number>,
): Level {
  const trapped = trappedIn(places, chain, stuck);
  const local = new Map(places.map((place, i) => [place, i]));
  const exits = places.map((place) =>
    trapped.has(place)
      ? []
      : (chain[place] ?? []).flatMap(({ to, share }): Term[] => {
          const of = local.get(to);
          return of === undefined || share === 0 ? [] : [{ of, weight: share }];
        }),
  );
  return { places, trapped, ...solversOf({ places, exits, local }) };
}

function solversOf({ places, exits, local }: Local): Pick<Level, 'visits' | 'firstVisits' | 'chances'> {
  const entering: Term[][] = places.map(() => []);
  for (const [from, list] of exits.entries())
    for (const { of, weight } of list) entering[of]?.push({ of: from, weight });
  const forward = planOf(entering);
  const backward = planOf(exits);
  const byPlace = (values: Float64Array): ByPlace => {
    const value = (at: number | undefined) => (at === undefined ? 0 : (values[at] ?? 0));
    return (place) => value(local.get(place));
  };
  const baseOf = (entries: readonly Exit[]): Float64Array => {
    const base = new Float64Array(places.length);
    for (const { to, share } of entries) {
      const at = local.get(to);
      if (at !== undefined) base[at] = (base[at] ?? 0) + share;
    }
    return base;
  };
  return {
    visits: (entries) => byPlace(solveFlow(forward, entering, baseOf(entries))),
    firstVisits: (entries, caught) => {
      const kept = places.map((place) => 1 - caught(place));
      const terms = entering.map((list) =>
        list.map(({ of, weight }) => ({ of, weight: weight * (kept[of] ?? 0) })),
      );
      return byPlace(solveFlow(forward, terms, baseOf(entries)));
    },
    chances: (caught) => {
      const here = Float64Array.from(places, (place) => caught(place));
      const terms = exits.map((list, i) =>
        list.map(({ of, weight }) => ({ of, weight: weight * (1 - (here[i] ?? 0)) })),
      );
      return byPlace(solveFlow(backward, terms, here));
    },
  };
}

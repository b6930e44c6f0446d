// Follows the cases through a whole map: level by level, blocks of parallel work as one place each, unfolded again at the end.
import type { Flow } from './flow';
import { type ByPlace, createLevel, type Level } from './level';
import type { Block, Parallel } from './parallel';
import type { Exit } from './shares';

/** What comes to a place, counted per case that comes to the map. */
export interface Visit {
  readonly place: number;
  /** How often it is done: once for each branch of parallel work. Not a number where cases never get out. */
  readonly visits: number;
  /** How often the case has to wait for it: 0 on branches that are done before the longest one is. */
  readonly timed: number;
  /** The place on the map's own level that it belongs to: the split of the outermost block around it, or itself. */
  readonly outer: number;
}

export interface Passage {
  readonly visits: readonly Visit[];
  /** The chance that a case comes to one of the wanted places. `wanted`: 1 for those, 0 for others; a share for a part of the cases. */
  firstVisits(wanted: ByPlace): ByPlace;
  /** By place of the map's own level: the chance that a case there comes to one of the wanted places, then or later. */
  chances(wanted: ByPlace): ByPlace;
  /** The chance that a case which comes to a place of the map's own level comes to a wanted one inside of it. */
  within(place: number, wanted: ByPlace): number;
  /** Places that cases never get out of, on any level. */
  readonly trapped: readonly number[];
  /** Places of the map's own level. */
  readonly outer: readonly number[];
}

interface PassageInput {
  readonly flow: Flow;
  readonly parallel: Parallel;
  readonly chain: readonly (readonly Exit[])[];
  readonly entries: readonly Exit[];
  readonly isReached: readonly boolean[];
  /** How long a place takes, in days of the calendar: decides which branch is the longest. */
  readonly days: (place: number) => number;
}

interface BranchLevel {
  readonly head: number;
  readonly level: Level;
}

/** The places of a set that are not inside a block of that set. */
function outerOf(places: Iterable<number>, { blocks }: Parallel): number[] {
  const all = [...places];
  const inside = new Set<number>();
  for (const place of all)
    for (const branch of blocks.get(place)?.branches ?? [])
      for (const inner of branch.places) inside.add(inner);
  return all.filter((place) => !inside.has(place));
}

/** Blocks by their split, each looked into once. */
class Insides {
  readonly stuck = new Set<number>();
  readonly trapped: number[] = [];
  private readonly levels = new Map<number, readonly BranchLevel[]>();
  private readonly known = new Map<number, readonly Omit<Visit, 'outer'>[]>();
  constructor(private readonly input: PassageInput) {}

  /** Makes a level, after the levels of the blocks in it. */
  level(places: Iterable<number>): Level {
    const { parallel, chain } = this.input;
    const outer = outerOf(places, parallel);
    for (const place of outer) {
      const block = parallel.blocks.get(place);
      if (block) this.open(block);
    }
    const level = createLevel(outer, chain, this.stuck);
    this.trapped.push(...level.trapped);
    return level;
  }

  private open({ split, branches }: Block): void {
    const levels = branches.map(({ head, places }) => ({ head, level: this.level(places) }));
    this.levels.set(split, levels);
    // The join waits for all: one branch that never ends keeps the case.
    if (levels.some(({ level }) => level.trapped.size > 0)) this.stuck.add(split);
  }

  /** All that is done at and inside of the places of a level that a case enters. */
  unfold(level: Level, entries: readonly Exit[]): Omit<Visit, 'outer'>[] {
    const counts = level.visits(entries);
    const isCaught = [...level.trapped].some((place) => counts(place) !== 0);
    return level.places.flatMap((place) => {
      const visits = isCaught && level.trapped.has(place) ? Number.NaN : counts(place);
      const inner = this.inside(place).map((visit) => ({
        place: visit.place,
        visits: visits * visit.visits,
        timed: visits * visit.timed,
      }));
      return [{ place, visits, timed: visits }, ...inner];
    });
  }

  /** What is done inside a block each time. Of several branches the one that takes longest on average is waited for. */
  inside(split: number): readonly Omit<Visit, 'outer'>[] {
    const known = this.known.get(split);
    if (known) return known;
    const branches = (this.levels.get(split) ?? []).map(({ head, level }) =>
      this.unfold(level, [{ to: head, share: 1 }]),
    );
    const days = branches.map((visits) =>
      visits.reduce((sum, { place, timed }) => sum + timed * this.input.days(place), 0),
    );
    const longest = days.indexOf(Math.max(...days));
    const all = branches.flatMap((visits, i) =>
      i === longest ? visits : visits.map((visit) => ({ ...visit, timed: 0 })),
    );
    this.known.set(split, all);
    return all;
  }

  /** The chance that a case which is at a place comes to a wanted one there: the place itself, or one inside its block. */
  within(place: number, wanted: ByPlace): number {
    const branches = this.levels.get(place);
    if (!branches) return wanted(place);
    const missed = branches.map(({ head, level }) => {
      const first = level.firstVisits([{ to: head, share: 1 }], (inner) => this.within(inner, wanted));
      const met = level.places.reduce((sum, inner) => sum + first(inner) * this.within(inner, wanted), 0);
      return 1 - met;
    });
    return 1 - missed.reduce((product, miss) => product * miss, 1 - wanted(place));
  }
}

/** How the cases pass through a map. Where branches hold decisions or loops, the longest branch is the one with the longest mean. */
export function passageOf(input: PassageInput): Passage {
  const insides = new Insides(input);
  const reached = input.flow.places.flatMap((_, i) => (input.isReached[i] ? [i] : []));
  const top = insides.level(reached);
  const outerPlace = new Map<number, number>();
  for (const place of top.places)
    for (const branch of input.parallel.blocks.get(place)?.branches ?? [])
      for (const inner of branch.places) outerPlace.set(inner, place);
  const within = (place: number, wanted: ByPlace) => insides.within(place, wanted);
  return {
    visits: insides
      .unfold(top, input.entries)
      .map((visit) => ({ ...visit, outer: outerPlace.get(visit.place) ?? visit.place })),
    firstVisits: (wanted) => top.firstVisits(input.entries, (place) => within(place, wanted)),
    chances: (wanted) => top.chances((place) => within(place, wanted)),
    within,
    trapped: insides.trapped,
    outer: top.places,
  };
}

// What cells mean by names, looked up once for many cells of one act and kept up to date while it makes new things.
import type { Id } from '../../base/id';
import { addLane } from '../commands/add-lane';
import { addStage } from '../commands/add-stage';
import { documentNow } from '../draft-record';
import { isNamelessBar } from '../passages';
import { lanesOf, stagesOf, stepsOf } from '../queries';
import { toldSteps } from '../told-order';
import type { Transaction } from '../transaction';
import { barText } from './bar-text';
import { waysOf } from './cell-text';
import { foldName } from './fold';
import { bandNamed } from './plan';
import type { Speech } from './speech';
import { withTeam } from './with-team';

/** By folded name; the first of several of one name counts. */
function byName(records: Iterable<{ readonly id: Id; readonly name: string }>): Map<string, Id> {
  const found = new Map<string, Id>();
  for (const { id, name } of records) if (!found.has(foldName(name))) found.set(foldName(name), id);
  return found;
}

/** A connection as far as cells speak of it. */
export interface KnownWay {
  readonly id: Id;
  readonly to: Id;
  readonly label: string | null;
}

export interface TableIndex {
  /** The stage or lane of this name, added at the end when there is none. */
  stage(name: string): Id;
  lane(team: string): Id;
  /** The steps of this name, in reading order; without one, the bars that are called so by what follows them. */
  steps(name: string): readonly Id[];
  /** The place of a step in reading order. */
  place(step: Id): number;
  /** Says that a step has another name now, or is new. */
  renamed(step: Id, name: string): void;
  /** The connections that lead on from a step, without ties of remarks, in order of their targets. */
  ways(step: Id): readonly KnownWay[];
  /** Says which they are now. */
  led(step: Id, ways: readonly KnownWay[]): void;
}

/** The record that a name means, whatever its number; undefined when there is none. */
function meant(records: ReadonlyMap<string, Id>, name: string): Id | undefined {
  const same = records.get(foldName(name));
  return same ?? records.get(bandNamed(name, [...records.keys()]) ?? '');
}

function bands(tx: Transaction, map: Id) {
  const now = documentNow(tx);
  const stages = byName(stagesOf(now, map));
  const lanes = byName(lanesOf(now, map).map(({ id, team }) => ({ id, name: now.teams[team]?.name ?? '' })));
  return {
    stage(name: string): Id {
      const known = meant(stages, name);
      if (known !== undefined) return known;
      const id = addStage(tx, { map, index: stages.size, name: name.trim() });
      stages.set(foldName(name), id);
      return id;
    },
    lane(name: string): Id {
      const known = meant(lanes, name);
      if (known !== undefined) return known;
      const team = Object.values(tx.draft.teams).find((one) => foldName(one.name) === foldName(name))?.id;
      const id = addLane(tx, { map, index: lanes.size, ...(team ? { team } : { name: name.trim() }) });
      lanes.set(foldName(name), id);
      return id;
    },
  };
}

/** The bars without a name that a text means: by what follows them now. */
function barsCalled(tx: Transaction, map: Id, text: string, speeches: readonly Speech[]): readonly Id[] {
  if (!/[:：]/u.test(text)) return [];
  const now = documentNow(tx);
  const key = foldName(text);
  const isMeant = (bar: Id): boolean => speeches.some((one) => foldName(barText(now, bar, one)) === key);
  return toldSteps(now, map).flatMap((step) => (isNamelessBar(step) && isMeant(step.id) ? step.id : []));
}

function stepNames(tx: Transaction, map: Id, speeches: readonly Speech[]) {
  const names = new Map<string, Id[]>();
  const places = new Map<Id, number>();
  const known = new Map<Id, string>();
  const add = (id: Id, name: string): void => {
    const key = foldName(name);
    known.set(id, key);
    if (!places.has(id)) places.set(id, places.size);
    names.set(key, [...(names.get(key) ?? []), id]);
  };
  /** The steps of a name that stand in the team behind it; null where none does. */
  const inTeam = (text: string): readonly Id[] | null => {
    const said = withTeam(text);
    if (!said) return null;
    const now = documentNow(tx);
    const teamOfStep = (id: Id): string =>
      now.teams[now.lanes[now.steps[id]?.lane ?? '']?.team ?? '']?.name ?? '';
    const found = (names.get(foldName(said.name)) ?? []).filter(
      (id) => foldName(teamOfStep(id)) === said.team,
    );
    return found.length > 0 ? found : null;
  };
  for (const { id, name, kind } of toldSteps(documentNow(tx), map)) if (kind !== 'note') add(id, name);
  return {
    steps: (name: string): readonly Id[] =>
      names.get(foldName(name)) ?? inTeam(name) ?? barsCalled(tx, map, name, speeches),
    place: (id: Id): number => places.get(id) ?? places.size,
    renamed(id: Id, name: string): void {
      const before = known.get(id);
      if (before !== undefined)
        names.set(
          before,
          (names.get(before) ?? []).filter((one) => one !== id),
        );
      add(id, name);
    },
  };
}

function knownWays(tx: Transaction, map: Id) {
  const now = documentNow(tx);
  const found = new Map<Id, readonly KnownWay[]>(
    stepsOf(now, map).map((step) => [
      step.id,
      waysOf(now, step).map(({ id, to, label }) => ({ id, to, label })),
    ]),
  );
  return {
    ways: (step: Id): readonly KnownWay[] => found.get(step) ?? [],
    led: (step: Id, ways: readonly KnownWay[]): void => void found.set(step, ways),
  };
}

export const tableIndex = (tx: Transaction, map: Id, speeches: readonly Speech[]): TableIndex => ({
  ...bands(tx, map),
  ...stepNames(tx, map, speeches),
  ...knownWays(tx, map),
});

// What cells mean by names, looked up once for many cells of one act and kept up to date while it makes new things.
import type { Id } from '../../base/id';
import { addLane } from '../commands/add-lane';
import { addStage } from '../commands/add-stage';
import { setProject } from '../commands/set-project';
import { documentNow } from '../draft-record';
import { lanesOf, stagesOf, stepsOf } from '../queries';
import { toldSteps } from '../told-order';
import type { Transaction } from '../transaction';
import { waysOf } from './cell-text';
import { folded, type TableSpeech } from './speech';

/** A stage as sheets number it: `4 Follow-up`, `4. Follow-up`. */
const unnumbered = (text: string): string => text.replace(/^\s*\d+\s*[.、)）]?\s*(?=\S)/u, '');

/** By folded name; the first of several of one name counts. */
function byName(records: Iterable<{ readonly id: Id; readonly name: string }>): Map<string, Id> {
  const found = new Map<string, Id>();
  for (const { id, name } of records) if (!found.has(folded(name))) found.set(folded(name), id);
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
  /** The steps of this name, in reading order. */
  steps(name: string): readonly Id[];
  /** The place of a step in reading order. */
  place(step: Id): number;
  /** Says that a step has another name now, or is new. */
  renamed(step: Id, name: string): void;
  /** The connections that lead on from a step, without ties of remarks, in order of their targets. */
  ways(step: Id): readonly KnownWay[];
  /** Says which they are now. */
  led(step: Id, ways: readonly KnownWay[]): void;
  /** The type of action of this name in any language; the project gets one of its own when there is none. */
  action(name: string): Id;
  /** The kind of this name in any language. */
  kind(name: string): string | undefined;
}

function words(speech: TableSpeech, of: 'actions' | 'kinds'): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of [speech.writes, ...speech.reads])
    for (const [id, name] of Object.entries(language[of]))
      if (!found.has(folded(name))) found.set(folded(name), id);
  return found;
}

function bands(tx: Transaction, map: Id) {
  const now = documentNow(tx);
  const stages = byName(stagesOf(now, map));
  const lanes = byName(lanesOf(now, map).map(({ id, team }) => ({ id, name: now.teams[team]?.name ?? '' })));
  return {
    stage(name: string): Id {
      const known = stages.get(folded(name)) ?? stages.get(folded(unnumbered(name)));
      if (known !== undefined) return known;
      const id = addStage(tx, { map, index: stages.size, name: name.trim() });
      stages.set(folded(name), id);
      return id;
    },
    lane(name: string): Id {
      const known = lanes.get(folded(name));
      if (known !== undefined) return known;
      const team = Object.values(tx.draft.teams).find((one) => folded(one.name) === folded(name))?.id;
      const id = addLane(tx, { map, index: lanes.size, ...(team ? { team } : { name: name.trim() }) });
      lanes.set(folded(name), id);
      return id;
    },
  };
}

function stepNames(tx: Transaction, map: Id) {
  const names = new Map<string, Id[]>();
  const places = new Map<Id, number>();
  const known = new Map<Id, string>();
  const add = (id: Id, name: string): void => {
    const key = folded(name);
    known.set(id, key);
    if (!places.has(id)) places.set(id, places.size);
    names.set(key, [...(names.get(key) ?? []), id]);
  };
  for (const { id, name, kind } of toldSteps(documentNow(tx), map)) if (kind !== 'note') add(id, name);
  return {
    steps: (name: string): readonly Id[] => names.get(folded(name)) ?? [],
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

export function tableIndex(tx: Transaction, map: Id, speech: TableSpeech): TableIndex {
  const actions = words(speech, 'actions');
  const kinds = words(speech, 'kinds');
  for (const { id, name } of tx.draft.project.ownActions) actions.set(folded(name), id);
  return {
    ...bands(tx, map),
    ...stepNames(tx, map),
    ...knownWays(tx, map),
    kind: (name) => kinds.get(folded(name)),
    action(name) {
      const known = actions.get(folded(name));
      if (known !== undefined) return known;
      const id = tx.newId();
      setProject(tx, { ownActions: [...tx.draft.project.ownActions, { id, name: name.trim() }] });
      actions.set(folded(name), id);
      return id;
    },
  };
}

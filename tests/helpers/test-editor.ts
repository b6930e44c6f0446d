// A project as tests edit it: real store and history, counted ids, a clock that stands still; steps and bands found by name.
import { countingIds, type Id, type NewId } from '../../src/base/id';
import { addStep } from '../../src/model/commands/add-step';
import { connectSteps } from '../../src/model/commands/connect-steps';
import type { Connection, Lane, ProjectDocument, Stage, Step } from '../../src/model/document';
import type { StepKindId } from '../../src/model/ids';
import { newProject } from '../../src/model/new-project';
import { connectionsOf, lanesOf, mapsOf, stagesOf, teamOf } from '../../src/model/queries';
import { createProjectStore, type ProjectStore, type StoreGuard } from '../../src/model/store';
import type { Transaction } from '../../src/model/transaction';
import { createHistory, type History } from '../../src/services/history';

export const NOON = '2026-05-04T12:00:00.000Z';

/** Two lanes (SDR, Sales) × three stages (Find, Qualify, Close), without steps. */
export const smallProject = (): ProjectDocument =>
  newProject(
    {
      name: 'Test',
      language: 'en',
      currency: 'EUR',
      map: 'Current process',
      teams: [{ name: 'SDR' }, { name: 'Sales' }],
      stages: [{ name: 'Find' }, { name: 'Qualify' }, { name: 'Close' }],
    },
    countingIds('p'),
  );

export interface TestEditor {
  readonly store: ProjectStore;
  readonly history: History;
  /** The first map. */
  readonly map: Id;
  readonly document: () => ProjectDocument;
  /** One act under any label. */
  readonly act: <T>(recipe: (tx: Transaction) => T, key?: string) => T;
  readonly lane: (team: string) => Lane;
  readonly stage: (name: string) => Stage;
  readonly step: (name: string) => Step;
  /** Adds a step by names; in the first cell when no place is given. */
  readonly add: (
    name: string,
    at?: { lane?: string; stage?: string; kind?: StepKindId; x?: number; y?: number },
  ) => Id;
  readonly connect: (from: string, to: string, label?: string) => Id;
  /** A chain of names, each connected to the next; steps that are not there are added. */
  readonly chain: (...names: string[]) => void;
  /** The connections of the map as text: `A → B`, with `A –label→ B` where there is one. Sorted. */
  readonly flow: () => string[];
}

/** An editor on a document, or on the small project. */
export function testEditor(
  document: ProjectDocument = smallProject(),
  newId: NewId = countingIds('n'),
  guard?: StoreGuard,
): TestEditor {
  const store = createProjectStore(document, { newId, now: () => NOON, guard });
  const history = createHistory(store);
  const map = mapsOf(document)[0]!.id;
  const one = <T>(what: string, found: T | undefined): T => {
    if (!found) throw new Error(`the test project has no ${what}`);
    return found;
  };
  const find = (name: string) => Object.values(store.document().steps).find((step) => step.name === name);
  const text = ({ from, to, label }: Connection): string => {
    const { steps } = store.document();
    return `${steps[from]?.name} ${label === null ? '→' : `–${label}→`} ${steps[to]?.name}`;
  };
  const editor: TestEditor = {
    store,
    history,
    map,
    document: store.document,
    act: (recipe, key = 'change') => store.transact({ key }, recipe, { map }),
    lane: (team) =>
      one(
        `lane ${team}`,
        lanesOf(store.document(), map).find((lane) => teamOf(store.document(), lane.id).name === team),
      ),
    stage: (name) =>
      one(
        `stage ${name}`,
        stagesOf(store.document(), map).find((stage) => stage.name === name),
      ),
    step: (name) => one(`step ${name}`, find(name)),
    add: (name, { lane = 'SDR', stage = 'Find', kind = 'activity', x = 17, y = 16 } = {}) =>
      editor.act((tx) =>
        addStep(tx, { map, lane: editor.lane(lane).id, stage: editor.stage(stage).id, kind, name, x, y }),
      ),
    connect: (from, to, label) =>
      one(
        'new connection',
        editor.act((tx) => connectSteps(tx, { from: editor.step(from).id, to: editor.step(to).id, label })) ??
          undefined,
      ),
    chain(...names) {
      for (const name of names) if (!find(name)) editor.add(name);
      for (const [i, name] of names.entries()) if (i > 0) editor.connect(names[i - 1] ?? '', name);
    },
    flow: () => connectionsOf(store.document(), map).map(text).sort(),
  };
  return editor;
}

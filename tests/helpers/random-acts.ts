// Random acts on a project: every command with arguments that may occur, drawn from numbers so that a failing run can be shrunk.
import fc from 'fast-check';
import type { Id } from '../../src/base/id';
import { blankStep } from '../../src/model/blank';
import { clipOf } from '../../src/model/clip';
import { clipTargets } from '../../src/model/clip-targets';
import { addDetail } from '../../src/model/commands/add-detail';
import { addForm } from '../../src/model/commands/add-form';
import { addLane } from '../../src/model/commands/add-lane';
import { addMap } from '../../src/model/commands/add-map';
import { addResource } from '../../src/model/commands/add-resource';
import { addRole } from '../../src/model/commands/add-role';
import { addStage } from '../../src/model/commands/add-stage';
import { addStep } from '../../src/model/commands/add-step';
import { addSystem } from '../../src/model/commands/add-system';
import { addTarget } from '../../src/model/commands/add-target';
import { addTeamChart } from '../../src/model/commands/add-team-chart';
import { combineMaps } from '../../src/model/commands/combine-maps';
import { connectSteps } from '../../src/model/commands/connect-steps';
import { deleteConnections } from '../../src/model/commands/delete-connections';
import { deleteLane } from '../../src/model/commands/delete-lane';
import { deleteMap } from '../../src/model/commands/delete-map';
import { deleteRole } from '../../src/model/commands/delete-role';
import { deleteStage } from '../../src/model/commands/delete-stage';
import { deleteSteps } from '../../src/model/commands/delete-steps';
import { displayLane } from '../../src/model/commands/display-lane';
import { displayStage } from '../../src/model/commands/display-stage';
import { duplicateItems } from '../../src/model/commands/duplicate-items';
import { duplicateMap } from '../../src/model/commands/duplicate-map';
import { expandDetail } from '../../src/model/commands/expand-detail';
import { foldSteps } from '../../src/model/commands/fold-steps';
import { insertOnConnection } from '../../src/model/commands/insert-on-connection';
import { combinePlan } from '../../src/model/maps/combine-plan';
import { joinTemplate } from '../../src/model/maps/join-template';
import { detailOf } from '../../src/model/maps/map-tree';
import { moveIntoConnection } from '../../src/model/commands/move-into-connection';
import { moveLane } from '../../src/model/commands/move-lane';
import { moveStage } from '../../src/model/commands/move-stage';
import { moveSteps } from '../../src/model/commands/move-steps';
import { pasteItems } from '../../src/model/commands/paste-items';
import { pastePlan } from '../../src/model/commands/paste-plan';
import { placeMap } from '../../src/model/commands/place-map';
import { reconnect } from '../../src/model/commands/reconnect';
import { replaceDocument } from '../../src/model/commands/replace-document';
import { setConnection } from '../../src/model/commands/set-connection';
import { setForm } from '../../src/model/commands/set-form';
import { setLane } from '../../src/model/commands/set-lane';
import { setMap } from '../../src/model/commands/set-map';
import { setProject } from '../../src/model/commands/set-project';
import { setRole } from '../../src/model/commands/set-role';
import { setStage } from '../../src/model/commands/set-stage';
import { setStep } from '../../src/model/commands/set-step';
import { setTeam } from '../../src/model/commands/set-team';
import { showSteps } from '../../src/model/commands/show-steps';
import { turnLanes } from '../../src/model/commands/turn-lanes';
import type { ProjectDocument } from '../../src/model/document';
import { BAND_DISPLAYS, LANE_DIRECTIONS, STEP_KINDS } from '../../src/model/ids';
import { Refusal } from '../../src/model/refusal';
import type { Transaction } from '../../src/model/transaction';
import { STUB_WORDS } from './stub-words';
import { smallProject, type TestEditor } from './test-editor';

/** One act: which command, and four numbers to choose its arguments by. */
export interface Choice {
  readonly act: number;
  readonly numbers: readonly [number, number, number, number];
}

type Table = Readonly<Record<Id, { readonly id: Id }>>;
type Act = (tx: Transaction, at: Arguments) => unknown;

/** Draws arguments out of a choice: the same numbers give the same ones. */
class Arguments {
  #next = 0;

  constructor(
    readonly document: ProjectDocument,
    readonly map: Id,
    readonly numbers: Choice['numbers'],
  ) {}

  number(below: number): number {
    return (this.numbers[this.#next++ % 4] ?? 0) % Math.max(1, below);
  }
  /** An id of a table; throws Nothing when it is empty. */
  id(table: Table): Id {
    const ids = Object.keys(table);
    const id = ids[this.number(ids.length)];
    if (id === undefined) throw new Nothing();
    return id;
  }
  ids(table: Table): Id[] {
    const from = this.number(Object.keys(table).length);
    const ids = Object.keys(table).slice(from, from + 1 + this.number(3));
    if (ids.length === 0) throw new Nothing();
    return ids;
  }
}

/** There is nothing to act on. */
class Nothing extends Error {}

const addTo = (tx: Transaction, at: Arguments): Id =>
  addStep(tx, {
    map: at.map,
    lane: at.id(at.document.lanes),
    stage: at.id(at.document.stages),
    kind: STEP_KINDS[at.number(STEP_KINDS.length)] ?? 'activity',
    name: `step ${at.number(1000)}`,
    x: at.number(300),
    y: at.number(200),
  });

/** A step that refers to whatever there is, so that deleting that has consequences. */
function fill(tx: Transaction, at: Arguments): void {
  const { document } = at;
  const role = addRole(tx, { name: `role ${at.number(3)}`, team: at.id(document.teams) });
  setStep(tx, at.id(document.steps), {
    responsible: role,
    involved: [{ role, as: 'informed' }],
    forms: [{ form: addForm(tx, { name: `form ${at.number(3)}` }), use: 'produced' }],
    systems: [addSystem(tx, { name: 'CRM' })],
    resources: [{ resource: addResource(tx, { name: 'Phone', kind: 'material', role }), amount: 1 }],
    basedOn: [at.id(document.steps)],
  });
}

function mark(tx: Transaction, at: Arguments): void {
  const { document, map } = at;
  const [gap, comment, step] = [tx.newId(), tx.newId(), at.id(document.steps)];
  tx.draft.gaps[gap] = {
    id: gap,
    rank: `a${at.number(9)}`,
    map,
    number: 1,
    title: 'gap',
    kind: 'bottleneck',
    at: [
      { kind: 'step', id: step },
      { kind: 'lane', id: at.id(document.lanes) },
    ],
    cause: null,
    severity: 'low',
    owner: null,
    due: null,
    status: 'open',
    closedBy: [{ kind: 'removed', current: step, target: null }],
  };
  tx.draft.comments[comment] = {
    id: comment,
    rank: 'a0',
    map,
    at: { kind: 'step', id: step },
    position: null,
    author: null,
    text: 'why?',
    written: tx.now,
    resolved: false,
  };
}

/** A chart inside a step. */
function detail(tx: Transaction, at: Arguments): void {
  const [id, lane, stage, inner] = [tx.newId(), tx.newId(), tx.newId(), tx.newId()];
  const { lanes, stages, maps, steps, teams } = at.document;
  const pattern = { lane: Object.values(lanes)[0], stage: Object.values(stages)[0], map: maps[at.map] };
  if (!pattern.lane || !pattern.stage || !pattern.map) throw new Nothing();
  tx.draft.maps[id] = { ...pattern.map, id, rank: 'a5', kind: 'detail', parentStep: at.id(steps) };
  tx.draft.lanes[lane] = { ...pattern.lane, id: lane, map: id, team: at.id(teams), display: 'open' };
  tx.draft.stages[stage] = { ...pattern.stage, id: stage, map: id, display: 'open' };
  const given = { map: id, lane, stage, kind: 'activity', name: 'inside', x: 0, y: 0 } as const;
  tx.draft.steps[inner] = blankStep({ ...given, id: inner });
}

const ACTS: Readonly<Record<string, Act>> = {
  addTo,
  addThree: (tx, at) => {
    const steps = [addTo(tx, at), addTo(tx, at), addTo(tx, at)] as const;
    connectSteps(tx, { from: steps[0], to: steps[1] });
    connectSteps(tx, { from: steps[1], to: steps[2] });
  },
  addTwo: (tx, at) => connectSteps(tx, { from: addTo(tx, at), to: addTo(tx, at), label: 'yes' }),
  connect: (tx, at) => connectSteps(tx, { from: at.id(at.document.steps), to: at.id(at.document.steps) }),
  addOn: (tx, at) =>
    insertOnConnection(tx, { connection: at.id(at.document.connections), step: addTo(tx, at) }),
  insert: (tx, at) =>
    insertOnConnection(tx, { connection: at.id(at.document.connections), step: at.id(at.document.steps) }),
  moveInto: (tx, at) =>
    moveIntoConnection(tx, { connection: at.id(at.document.connections), step: at.id(at.document.steps) }),
  reconnect: (tx, at) => reconnect(tx, at.id(at.document.connections), { to: at.id(at.document.steps) }),
  label: (tx, at) =>
    setConnection(tx, at.id(at.document.connections), {
      label: at.number(2) ? 'no' : null,
      probability: at.number(2) ? at.number(101) / 100 : null,
      fromSide: 'right',
      bends: [{ anchor: 'from', x: at.number(50), y: 3 }],
    }),
  rename: (tx, at) => setStep(tx, at.id(at.document.steps), { name: `name ${at.number(20)}` }),
  fill,
  mark,
  detail,
  move: (tx, at) => {
    const [lane, stage] = [at.id(at.document.lanes), at.id(at.document.stages)];
    moveSteps(
      tx,
      at.ids(at.document.steps).map((id) => ({ id, lane, stage, x: at.number(99), y: at.number(99) })),
    );
  },
  deleteSteps: (tx, at) => deleteSteps(tx, at.ids(at.document.steps)),
  deleteConnections: (tx, at) => deleteConnections(tx, at.ids(at.document.connections)),
  deleteBoth: (tx, at) => {
    deleteConnections(tx, at.ids(at.document.connections));
    deleteSteps(tx, at.ids(at.document.steps));
  },
  addLane: (tx, at) => addLane(tx, { map: at.map, index: at.number(5), name: `team ${at.number(9)}` }),
  addLaneOf: (tx, at) => addLane(tx, { map: at.map, index: at.number(5), team: at.id(at.document.teams) }),
  moveLane: (tx, at) => moveLane(tx, at.id(at.document.lanes), at.number(5)),
  deleteLane: (tx, at) => deleteLane(tx, at.id(at.document.lanes)),
  addStage: (tx, at) => addStage(tx, { map: at.map, index: at.number(5), name: 'stage' }),
  moveStage: (tx, at) => moveStage(tx, at.id(at.document.stages), at.number(5)),
  deleteStage: (tx, at) => deleteStage(tx, at.id(at.document.stages)),
  sizes: (tx, at) => {
    setLane(tx, at.id(at.document.lanes), { minSize: at.number(400) });
    setStage(tx, at.id(at.document.stages), { minSize: at.number(400), exitCriteria: 'signed' });
    setTeam(tx, at.id(at.document.teams), { hue: 'rose' });
    setRole(tx, at.id(at.document.roles), { person: 'Kim' });
    setForm(tx, at.id(at.document.forms), { fields: [{ name: 'Budget', required: true }] });
  },
  display: (tx, at) => {
    displayLane(tx, at.id(at.document.lanes), BAND_DISPLAYS[at.number(3)] ?? 'open');
    displayStage(tx, at.id(at.document.stages), BAND_DISPLAYS[at.number(3)] ?? 'open');
  },
  show: (tx, at) => showSteps(tx, at.ids(at.document.steps)),
  turn: (tx, at) => turnLanes(tx, at.map, LANE_DIRECTIONS[at.number(2)] ?? 'horizontal'),
  deleteRole: (tx, at) => deleteRole(tx, at.id(at.document.roles)),
  deleteTeam: (tx, at) => delete tx.draft.teams[at.id(at.document.teams)],
  staff: (tx, at) => {
    const nobody = { headcount: 2, hours: 38, costRate: null };
    setMap(tx, at.map, { staffing: { [at.id(at.document.teams)]: nobody }, leadsPerMonth: at.number(90) });
  },
  tidy: (tx, { document, map }) => {
    const offset = { x: 17, y: 16 };
    placeMap(tx, map, {
      offsets: new Map(Object.keys(document.steps).map((id) => [id, offset])),
      laneSizes: new Map(Object.keys(document.lanes).map((id) => [id, 120])),
      stageSizes: new Map(),
    });
  },
  duplicate: (tx, at) => duplicateItems(tx, at.ids(at.document.steps)),
  paste: (tx, at) => {
    const steps = at.ids(at.document.steps).filter((id) => at.document.steps[id]?.map === at.map);
    if (steps.length === 0) throw new Nothing();
    const clip = clipOf(at.document, steps);
    pasteItems(tx, { map: at.map, clip, targets: clipTargets(at.document, at.map, clip, null) });
  },
  pasteText: (tx, at) => {
    const { lane, stage } = { lane: at.id(at.document.lanes), stage: at.id(at.document.stages) };
    const after = Object.values(at.document.steps).find((step) => step.map === at.map)?.id ?? null;
    const fields = { name: `text ${at.number(9)}`, systems: ['crm'], produced: ['FORM 1'] };
    const steps = [
      { fields, stage: `stage ${at.number(3)}`, team: `Team ${at.number(9)}` },
      { fields: { ...fields, responsible: null, metrics: [{ name: 'calls' }] }, stage: null, team: null },
    ];
    const ways = [{ from: 0, to: 1, label: 'yes', probability: 0.5 }];
    pastePlan(tx, {
      map: at.map,
      plan: { steps, ways, inOrder: true, remarks: [], phases: new Map() },
      at: { lane, stage },
      after,
    });
  },
  target: (tx, at) => addTarget(tx, { from: at.id(at.document.maps), name: `target ${at.number(9)}` }),
  blankChart: (tx, at) =>
    addMap(tx, {
      name: 'blank',
      side: at.number(2) ? 'current' : 'target',
      frame: at.id(at.document.maps),
      team: at.number(2) ? at.id(at.document.teams) : null,
    }),
  addDetail: (tx, at) => addDetail(tx, { step: at.id(at.document.steps), name: 'detail' }),
  detailFromTemplate: (tx, at) =>
    joinTemplate(tx, { document: smallProject(), parentStep: at.id(at.document.steps) }),
  version: (tx, at) => {
    const map = at.id(at.document.maps);
    if (at.document.maps[map]?.kind === 'detail') throw new Nothing();
    duplicateMap(tx, { map, name: 'version' });
  },
  deleteMap: (tx, at) => {
    const map = at.id(at.document.maps);
    // The acts are about the first map: it stays.
    if (map === at.map) throw new Nothing();
    deleteMap(tx, map);
  },
  teamChart: (tx, at) =>
    addTeamChart(tx, { lane: at.id(at.document.lanes), name: 'team', words: STUB_WORDS }),
  combine: (tx, at) => {
    const charts = Object.values(at.document.maps).filter(({ kind }) => kind !== 'detail');
    const from = at.number(charts.length);
    const plan = combinePlan(
      at.document,
      charts.slice(from, from + 3).map(({ id }) => id),
    );
    combineMaps(tx, { plan, name: 'combined', side: 'current' });
  },
  fold: (tx, at) => foldSteps(tx, { steps: at.ids(at.document.steps), name: 'part', words: STUB_WORDS }),
  expand: (tx, at) => {
    const step = at.id(at.document.steps);
    if (!detailOf(at.document, step)) throw new Nothing();
    expandDetail(tx, step);
  },
  project: (tx, at) => setProject(tx, { name: `project ${at.number(4)}` }),
  replace: (tx, at) => replaceDocument(tx, { ...at.document, gaps: {}, comments: {} }),
};

/** A list of choices, of any length up to the greatest. */
export const choices = (maxLength: number): fc.Arbitrary<Choice[]> => {
  const number = fc.nat(997);
  const choice = fc.record({
    act: fc.nat(Object.keys(ACTS).length - 1),
    numbers: fc.tuple(number, number, number, number),
  });
  return fc.array(choice, { maxLength, size: 'max' });
};

/** Does what a choice says, as one act. False when it was refused, or there was nothing to do it to. */
export function actBy(editor: TestEditor, choice: Choice): boolean {
  const [name, act] = Object.entries(ACTS)[choice.act] ?? [];
  if (!name || !act) throw new Error(`no act ${choice.act}`);
  const at = new Arguments(editor.document(), editor.map, choice.numbers);
  try {
    editor.act((tx) => void act(tx, at), name);
    return true;
  } catch (error) {
    if (error instanceof Nothing || error instanceof Refusal || isForeign(error)) return false;
    throw error;
  }
}

/** Steps of a detail chart drawn together with those of the map: commands refuse to mix them. */
const isForeign = (error: unknown): boolean =>
  error instanceof Error && (/map/.test(error.message) || /other-map/.test(error.message));

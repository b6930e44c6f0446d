// Makes the steps and connections that a pasted text asks for; stages and teams are found by name or added.
import type { Id } from '../../base/id';
import { blankConnection } from '../blank';
import { documentNow, draftRecord } from '../draft-record';
import { lanesOf, stagesOf } from '../queries';
import { foldName } from '../text/fold';
import { goalsOf } from '../text/cell-text';
import { leadsOn, type PlannedStep, type ReadPlan } from '../text/plan';
import type { Transaction } from '../transaction';
import { addLane } from './add-lane';
import { addStage } from './add-stage';
import { addStep } from './add-step';
import { setGoals } from './set-goals';
import { setNamedFields } from './set-named-fields';
import { setRemarks } from './set-remarks';

/** The cell for steps of which the text does not say another. */
interface Cell {
  readonly lane: Id;
  readonly stage: Id;
}

const isNamed = (name: string) => (record: { readonly name: string }) =>
  foldName(record.name) === foldName(name);

/** The ids of the stages that the plan names, by name. A new one comes behind the one named before it, else before the next known. */
function stagesNamed(
  tx: Transaction,
  map: Id,
  names: readonly string[],
  phases: ReadPlan['phases'],
): ReadonlyMap<string, Id> {
  const found = new Map<string, Id>();
  let last: Id | null = null;
  for (const [i, name] of names.entries()) {
    const there = stagesOf(tx.draft, map);
    const indexOf = (id: Id | undefined): number => there.findIndex((stage) => stage.id === id);
    const next = names.slice(i).flatMap((later) => there.find(isNamed(later))?.id ?? [])[0];
    const index: number =
      last !== null ? indexOf(last) + 1 : next === undefined ? there.length : indexOf(next);
    last =
      there.find(isNamed(name))?.id ?? addStage(tx, { map, index, name, phase: phases.get(name) ?? null });
    found.set(name, last);
  }
  return found;
}

/** The ids of the lanes of the teams that the plan names. A team without a lane on this map gets one below all others. */
function lanesNamed(tx: Transaction, map: Id, names: readonly string[]): ReadonlyMap<string, Id> {
  return new Map(
    names.map((name) => {
      const lanes = lanesOf(tx.draft, map);
      const teams = Object.values(tx.draft.teams).filter(isNamed(name));
      const known = lanes.find(({ team }) => teams.some(({ id }) => id === team));
      const team = teams[0]?.id;
      const given = { map, index: lanes.length, ...(team === undefined ? { name } : { team }) };
      return [name, known?.id ?? addLane(tx, given)];
    }),
  );
}

const distinct = (names: readonly (string | null)[]): string[] => [
  ...new Map(names.flatMap((name) => (name === null ? [] : [[foldName(name), name]]))).values(),
];

function bandOf(found: ReadonlyMap<string, Id>, name: string | null, otherwise: Id): Id {
  if (name === null) return otherwise;
  return found.get(name) ?? [...found].find(([one]) => foldName(one) === foldName(name))?.[1] ?? otherwise;
}

/** Adds to the goals of the stages what their steps say of them. */
function addGoals(tx: Transaction, ids: readonly Id[], steps: readonly PlannedStep[]): void {
  const named = new Map<Id, string[]>();
  for (const [i, { goals = [] }] of steps.entries()) {
    const { stage } = draftRecord(tx, 'steps', ids[i] ?? '');
    if (goals.length > 0) named.set(stage, [...(named.get(stage) ?? []), ...goals]);
  }
  for (const [stage, names] of named)
    setGoals(tx, stage, [...goalsOf(documentNow(tx), stage).map(({ name }) => name), ...names]);
}

/**
 * Returns the ids of the new steps, in the plan's order; they lie in the corners of their cells until they are placed. `after`: the
 * step that the first one follows; null = none.
 */
export function pastePlan(
  tx: Transaction,
  given: { readonly map: Id; readonly plan: ReadPlan; readonly at: Cell; readonly after: Id | null },
): Id[] {
  const { map, plan, at, after } = given;
  draftRecord(tx, 'maps', map);
  const stages = stagesNamed(tx, map, distinct(plan.steps.map(({ stage }) => stage)), plan.phases);
  const lanes = lanesNamed(tx, map, distinct(plan.steps.map(({ team }) => team)));
  const ids = plan.steps.map(({ fields, stage, team, review }) => {
    const cell = { lane: bandOf(lanes, team, at.lane), stage: bandOf(stages, stage, at.stage) };
    const { name, kind = 'activity', ...rest } = fields;
    const id = addStep(tx, { map, ...cell, kind, name, x: 0, y: 0 });
    setNamedFields(tx, id, rest);
    if (review) setRemarks(tx, id, review);
    return id;
  });
  addGoals(tx, ids, plan.steps);
  const connect = (
    from: Id | undefined,
    to: Id | undefined,
    label: string | null,
    probability: number | null,
  ) => {
    if (from === undefined || to === undefined) return;
    const id = tx.newId();
    tx.draft.connections[id] = { ...blankConnection({ id, map, from, to }), label, probability };
  };
  for (const { from, to, label, probability } of plan.ways)
    connect(ids[from], typeof to === 'number' ? ids[to] : to, label, probability);
  const first = plan.steps.findIndex(({ fields }) => fields.kind !== 'note');
  if (after !== null && leadsOn(draftRecord(tx, 'steps', after).kind)) connect(after, ids[first], null, null);
  return ids;
}

// What is compared of a record beside its name and place: each field as a value that is equal when it says the same.
import type { Connection, Stage, Step } from '../model/document';
import type { Side } from './map-side';

/** A field that says something else, and what it said and says, as the two documents hold it. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Comparable<R> = { readonly [field: string]: (record: R, side: Side) => unknown };

/** Lists whose order says nothing are compared sorted. */
const sorted = (list: readonly unknown[]): readonly string[] =>
  list.length === 0 ? NONE : list.map((entry) => JSON.stringify(entry)).sort();
const NONE: readonly string[] = [];

/** What a step says. Where it lies, how it is drawn and what it came from are no part of it. */
export const STEP_FIELDS: Comparable<Step> = {
  kind: (step) => step.kind,
  purpose: (step) => step.purpose,
  responsible: (step, side) => step.responsible && side.nameOf('roles', step.responsible),
  involved: (step, side) => sorted(step.involved.map(({ role, as }) => [side.nameOf('roles', role), as])),
  action: (step, side) => step.action && side.actionOf(step.action),
  completion: (step) => step.completion,
  deadline: (step) => step.deadline,
  script: (step) => step.script,
  forms: (step, side) => sorted(step.forms.map(({ form, use }) => [side.nameOf('forms', form), use])),
  systems: (step, side) => sorted(step.systems.map((id) => side.nameOf('systems', id))),
  tasks: (step) => step.tasks,
  workTime: (step) => step.workTime,
  waitTime: (step) => step.waitTime,
  cost: (step) => step.cost,
  share: (step) => step.share,
  resources: (step, side) =>
    sorted(step.resources.map(({ resource, amount }) => [side.nameOf('resources', resource), amount])),
  metrics: (step) => step.metrics,
  qualification: (step) => step.qualification,
  notes: (step) => step.notes,
};

export const STAGE_FIELDS: Comparable<Stage> = {
  phase: (stage) => stage.phase,
  objective: (stage) => stage.objective,
  entryCriteria: (stage) => stage.entryCriteria,
  exitCriteria: (stage) => stage.exitCriteria,
};

export const CONNECTION_FIELDS: Comparable<Connection> = {
  label: (connection) => connection.label,
  probability: (connection) => connection.probability,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** True when two values say the same; a key that holds nothing is no key. */
function saysSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && a.length !== b['length']) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => saysSame(a[key], b[key]));
}

/** The fields in which two records differ, in the order of the table. */
export function fieldChanges<R extends object>(
  fields: Comparable<R>,
  before: { readonly record: R; readonly side: Side },
  after: { readonly record: R; readonly side: Side },
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field in fields) {
    const valueOf = fields[field];
    if (!valueOf || saysSame(valueOf(before.record, before.side), valueOf(after.record, after.side)))
      continue;
    const held = (record: R): unknown => (record as Readonly<Record<string, unknown>>)[field];
    changes.push({ field, before: held(before.record), after: held(after.record) });
  }
  return changes;
}

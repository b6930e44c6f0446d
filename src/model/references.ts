// Which field of which table points at which other records, and what the loss of those means: cascades, checks and repairs read it here.
import type { Id } from '../base/id';
import type { ProjectDocument, RecordOf, TableName } from './document';
import { TABLE_NAMES } from './document';

/**
 * What becomes of a record when the one it points at is gone: `record` it goes as well, `end` it is a connection without an end
 * and goes once the flow round it is healed, `mention` it only forgets.
 */
export type Loss = 'record' | 'end' | 'mention';

/** True for a record that is not there: asked with the tables it may be in. */
export type IsGone = (targets: readonly TableName[], id: Id) => boolean;

interface ReferenceField<R> {
  readonly field: string;
  readonly loss: Loss;
  /** Calls `visit` with each id the field holds and the tables it may be in. */
  each(record: R, visit: (targets: readonly TableName[], id: Id) => void): void;
  /** Takes out the ids that are gone, by assigning a new value; does nothing where the loss is not a mention. */
  forget(record: R, gone: IsGone): void;
}

type With<K extends string, V> = { [P in K]: V };

const PLACES = {
  map: 'maps',
  lane: 'lanes',
  stage: 'stages',
  step: 'steps',
  connection: 'connections',
} as const;
const DRAWN: readonly TableName[] = ['steps', 'lanes', 'stages', 'connections', 'maps'];
type PlaceRef = { kind: keyof typeof PLACES; id: Id };

const needs = <K extends string>(
  field: K,
  table: TableName,
  loss: Loss = 'record',
): ReferenceField<With<K, Id | null>> => {
  const targets = [table];
  return {
    field,
    loss,
    each(record, visit) {
      const to = record[field];
      if (to !== null) visit(targets, to);
    },
    forget() {},
  };
};

const mentions = <K extends string>(field: K, table: TableName): ReferenceField<With<K, Id | null>> => ({
  ...needs(field, table, 'mention'),
  forget(record, gone) {
    const to = record[field];
    if (to !== null && gone([table], to)) record[field] = null;
  },
});

/** A list whose entries point at one record each; an entry without its record is dropped. */
const list = <K extends string, E>(
  field: K,
  of: (entry: E) => { targets: readonly TableName[]; id: Id },
): ReferenceField<With<K, E[]>> => ({
  field,
  loss: 'mention',
  each(record, visit) {
    for (const entry of record[field]) {
      const { targets, id } = of(entry);
      visit(targets, id);
    }
  },
  forget(record, gone) {
    const kept = record[field].filter((entry) => {
      const { targets, id } = of(entry);
      return !gone(targets, id);
    });
    if (kept.length < record[field].length) record[field] = kept;
  },
});

const ids = <K extends string>(field: K, table: TableName) => {
  const targets = [table];
  return list<K, Id>(field, (id) => ({ targets, id }));
};
const placeOf = (place: PlaceRef) => ({ targets: [PLACES[place.kind]], id: place.id });

const staffing: ReferenceField<RecordOf<'maps'>> = {
  field: 'staffing',
  loss: 'mention',
  each(map, visit) {
    for (const team of Object.keys(map.staffing)) visit(['teams'], team);
  },
  forget(map, gone) {
    const kept = Object.entries(map.staffing).filter(([team]) => !gone(['teams'], team));
    if (kept.length < Object.keys(map.staffing).length) map.staffing = Object.fromEntries(kept);
  },
};

const commentPlace: ReferenceField<RecordOf<'comments'>> = {
  field: 'at',
  loss: 'mention',
  each(comment, visit) {
    if (comment.at) visit([PLACES[comment.at.kind]], comment.at.id);
  },
  forget(comment, gone) {
    if (comment.at && gone([PLACES[comment.at.kind]], comment.at.id)) comment.at = null;
  },
};

/** A closing change names a current thing, a target thing or both; it is dropped when neither is left. */
const closedBy: ReferenceField<RecordOf<'gaps'>> = {
  field: 'closedBy',
  loss: 'mention',
  each(gap, visit) {
    for (const change of gap.closedBy) {
      if (change.current !== null) visit(DRAWN, change.current);
      if (change.target !== null) visit(DRAWN, change.target);
    }
  },
  forget(gap, gone) {
    const left = (id: Id | null): Id | null => (id !== null && gone(DRAWN, id) ? null : id);
    const kept = gap.closedBy.map((change) => ({
      kind: change.kind,
      current: left(change.current),
      target: left(change.target),
    }));
    const changed = kept.some(
      (change, i) => change.current !== gap.closedBy[i]?.current || change.target !== gap.closedBy[i]?.target,
    );
    if (changed) gap.closedBy = kept.filter((change) => change.current !== null || change.target !== null);
  },
};

/** A line of the plan forgets its change once nothing of it is left; the line itself stays, people may have written in it. */
const planChange: ReferenceField<RecordOf<'planLines'>> = {
  field: 'change',
  loss: 'mention',
  each({ change }, visit) {
    if (change?.current) visit(DRAWN, change.current);
    if (change?.target) visit(DRAWN, change.target);
  },
  forget(line, gone) {
    if (!line.change) return;
    const left = (id: Id | null): Id | null => (id !== null && gone(DRAWN, id) ? null : id);
    const [current, target] = [left(line.change.current), left(line.change.target)];
    if (current === line.change.current && target === line.change.target) return;
    line.change = current === null && target === null ? null : { kind: line.change.kind, current, target };
  },
};

type Fields = { readonly [T in TableName]: readonly ReferenceField<RecordOf<T>>[] };

const FIELDS: Fields = {
  teams: [],
  roles: [mentions('team', 'teams')],
  maps: [needs('parentStep', 'steps'), mentions('team', 'teams'), staffing],
  lanes: [needs('map', 'maps'), needs('team', 'teams'), ids('basedOn', 'lanes')],
  stages: [needs('map', 'maps'), ids('basedOn', 'stages')],
  steps: [
    needs('map', 'maps'),
    needs('lane', 'lanes'),
    needs('stage', 'stages'),
    mentions('responsible', 'roles'),
    list('involved', (entry: { role: Id; as: string }) => ({ targets: ['roles'], id: entry.role })),
    list('forms', (entry: { form: Id; use: string }) => ({ targets: ['forms'], id: entry.form })),
    ids('systems', 'systems'),
    list('resources', (entry: { resource: Id; amount: number }) => ({
      targets: ['resources'],
      id: entry.resource,
    })),
    ids('basedOn', 'steps'),
  ] as readonly ReferenceField<RecordOf<'steps'>>[],
  connections: [
    needs('map', 'maps'),
    needs('from', 'steps', 'end'),
    needs('to', 'steps', 'end'),
    ids('basedOn', 'connections'),
  ],
  gaps: [needs('map', 'maps'), list('at', placeOf), closedBy],
  planLines: [planChange],
  goals: [mentions('stage', 'stages')],
  forms: [],
  systems: [],
  resources: [mentions('role', 'roles')],
  trainings: [],
  reviews: [],
  comments: [needs('map', 'maps'), commentPlace],
  actuals: [needs('stage', 'stages')],
};

type AnyRecord = { readonly id: Id };
const fieldsOf = (table: TableName, loss: Loss | null): readonly ReferenceField<AnyRecord>[] => {
  const fields = FIELDS[table] as readonly ReferenceField<AnyRecord>[];
  return loss === null ? fields : fields.filter((field) => field.loss === loss);
};

/** One reference as it stands in a document. */
export interface Reference {
  readonly table: TableName;
  readonly id: Id;
  readonly field: string;
  readonly loss: Loss;
  /** The tables that the id may be in. */
  readonly targets: readonly TableName[];
  readonly to: Id;
}

/** True when one of the tables holds the id. A record's own id is asked: `toString` is in every table, but is no record. */
export const holds = (document: ProjectDocument, targets: readonly TableName[], id: Id): boolean => {
  for (const table of targets) if (document[table][id]?.id === id) return true;
  return false;
};

type Visit = (reference: Reference) => void;

function visitRecord(
  table: TableName,
  record: AnyRecord,
  fields: readonly ReferenceField<AnyRecord>[],
  visit: Visit,
): void {
  const { id } = record;
  for (const one of fields)
    one.each(record, (targets, to) => visit({ table, id, field: one.field, loss: one.loss, targets, to }));
}

/** Calls `visit` with every reference of a record. */
export const eachReferenceOf = (table: TableName, record: AnyRecord, visit: Visit): void =>
  visitRecord(table, record, fieldsOf(table, null), visit);

/** Calls `visit` with every reference of a document, in order of tables, records and fields; with a loss, only with those of it. */
export function eachReference(document: ProjectDocument, visit: Visit, loss: Loss | null = null): void {
  for (const table of TABLE_NAMES) {
    const fields = fieldsOf(table, loss);
    if (fields.length === 0) continue;
    for (const record of Object.values(document[table]) as AnyRecord[])
      visitRecord(table, record, fields, visit);
  }
}

/** Every reference that points at nothing; with a loss, only those of it. */
export function danglingReferences(document: ProjectDocument, loss: Loss | null = null): Reference[] {
  const found: Reference[] = [];
  const look: Visit = (reference) => {
    if (!holds(document, reference.targets, reference.to)) found.push(reference);
  };
  eachReference(document, look, loss);
  return found;
}

/** Takes out of a record's mentions every id that is gone. The record must be a draft, or one's own copy. */
export function forgetIn(table: TableName, record: AnyRecord, gone: IsGone): void {
  for (const field of fieldsOf(table, 'mention')) field.forget(record, gone);
}

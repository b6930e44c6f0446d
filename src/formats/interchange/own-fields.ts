// What of a record another tool has no place for: carried in files as JSON of its own, and taken back only where it is sound.
import * as z from 'zod/mini';
import type {
  Connection,
  Lane,
  ProcessMap,
  Project,
  ProjectDocument,
  Stage,
  Step,
  Team,
} from '../../model/document';
import * as records from '../../model/records';

/** The tables that steps point into, and the settings of the project. */
export const SHARED_TABLES = ['roles', 'forms', 'systems', 'resources'] as const;

const KEPT = {
  step: [
    'pinned',
    'purpose',
    'responsible',
    'involved',
    'action',
    'completion',
    'deadline',
    'script',
    'forms',
    'systems',
    'tasks',
    'workTime',
    'waitTime',
    'cost',
    'share',
    'resources',
    'metrics',
    'qualification',
    'notes',
  ],
  connection: ['probability', 'fromSide', 'toSide', 'bends', 'labelAt'],
  lane: ['size', 'minSize', 'display'],
  team: ['line', 'hue', 'icon', 'phase', 'manager'],
  stage: ['phase', 'objective', 'entryCriteria', 'exitCriteria', 'size', 'minSize', 'display'],
  map: ['side', 'leadsPerMonth', 'laneDirection', 'tidyTarget', 'keepTidy'],
  project: [
    'description',
    'language',
    'currency',
    'hoursPerDay',
    'daysPerWeek',
    'ownActions',
    'ownGapKinds',
    'checksOff',
    'template',
  ],
} as const;

/** The kinds of record that have fields in a file. */
export type OwnKind = keyof typeof KEPT;
type OwnRecord = Step | Connection | Lane | Team | Stage | ProcessMap | Project;

/** Fields by name; plain JSON. */
export type OwnFields = Readonly<Record<string, unknown>>;

/** Open is how bands are when nothing else is said. */
const says = (value: unknown): boolean =>
  value !== null &&
  value !== 'open' &&
  value !== undefined &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);

/** The fields of a record that say something. */
export function ownFields(kind: OwnKind, record: OwnRecord): OwnFields {
  const all = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(KEPT[kind].flatMap((name) => (says(all[name]) ? [[name, all[name]]] : [])));
}

/** The project's settings and the records that steps point at. */
export function sharedFields(document: ProjectDocument): OwnFields {
  const tables = SHARED_TABLES.filter((table) => Object.keys(document[table]).length > 0);
  return {
    ...ownFields('project', document.project),
    ...Object.fromEntries(tables.map((table) => [table, document[table]])),
  };
}

const shapeOf: Record<OwnKind, z.ZodMiniObject> = {
  step: records.step,
  connection: records.connection,
  lane: records.lane,
  team: records.team,
  stage: records.stage,
  map: records.map,
  project: records.project,
};

const isRecord = (value: unknown): value is OwnFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that a text holds as JSON; null for anything else. */
export function ownJson(text: string): OwnFields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** The sound ones among the fields of a record, and the names of those that were not. */
export function soundFields(
  kind: OwnKind,
  raw: OwnFields,
): { readonly fields: OwnFields; readonly faulty: readonly string[] } {
  const fields: Record<string, unknown> = {};
  const faulty: string[] = [];
  for (const name of KEPT[kind]) {
    if (!Object.hasOwn(raw, name)) continue;
    const shape = shapeOf[kind].shape[name];
    const read = shape ? z.safeParse(shape, raw[name]) : null;
    if (read?.success) fields[name] = read.data;
    else faulty.push(name);
  }
  return { fields, faulty };
}

// Takes anything and makes a sound document of it, or says in plain words why not: guard, migrate, complete, validate, repair.
import { type Completion, complete } from './complete';
import { document as documentShape, type ProjectDocument, TABLE_NAMES } from './document';
import { type Fault, faultsBetween } from './faults';
import { type ErrorKey, guard, type ParseError, pathText } from './guard';
import { migrate } from './migrations/registry';
import { SCHEMA } from './records';
import { type Repair, repair } from './repair';

export type { ParseError } from './guard';
export type { Repair } from './repair';

/** `repairs` lists what was mended on the way, empty for a file that this version wrote. */
export type ParseResult =
  | { readonly ok: true; readonly document: ProjectDocument; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly error: ParseError };

type Raw = Record<string, unknown>;
const MOST_RECORDS = 20_000;

const refused = (key: ErrorKey, values: ParseError['values'] = {}): ParseResult => ({
  ok: false,
  error: { key, values },
});

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is it ours, of a version we know, and harmless? */
function headError(raw: unknown): ParseError | null {
  if (!isObject(raw)) return { key: 'notAnObject', values: {} };
  if (raw.format !== 'stagelane') return { key: 'notAProject', values: {} };
  const { schema } = raw;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 0)
    return { key: 'noSchema', values: {} };
  if (schema > SCHEMA) return { key: 'newer', values: { schema, known: SCHEMA } };
  return guard(raw);
}

function countRecords(raw: Raw): number {
  return TABLE_NAMES.reduce(
    (sum, table) => sum + (isObject(raw[table]) ? Object.keys(raw[table]).length : 0),
    0,
  );
}

/** Records may leave out their id: it is the key that they are filed under. A link to the published schema is no content. */
function withIds(raw: Raw): Raw {
  const filed = { ...raw };
  delete filed.$schema;
  for (const table of TABLE_NAMES) {
    const records = raw[table];
    if (!isObject(records)) continue;
    const named = Object.entries(records).map(([id, record]) => [
      id,
      isObject(record) ? { id, ...record } : record,
    ]);
    filed[table] = Object.fromEntries(named);
  }
  return filed;
}

const SHOWN = 60;

function shown(raw: unknown, path: readonly PropertyKey[]): string | undefined {
  let at: unknown = raw;
  for (const key of path) at = isObject(at) || Array.isArray(at) ? (at as Raw)[String(key)] : undefined;
  const text = JSON.stringify(at);
  return text !== undefined && text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** The first thing that the validator complains of, told by its place and what stands there. */
function shapeError(raw: unknown, path: readonly PropertyKey[]): ParseError {
  const found = shown(raw, path);
  return found === undefined
    ? { key: 'fieldMissing', values: { path: pathText(path) } }
    : { key: 'fieldWrong', values: { path: pathText(path), found } };
}

const FAULT_KEYS: Partial<Record<Fault['kind'], ErrorKey>> = {
  dangling: 'dangling',
  'other-map': 'otherMap',
  'second-lane': 'secondLane',
  'inside-itself': 'insideItself',
};

const faultError = ({ kind, table, id, field, value }: Fault): ParseError => ({
  key: FAULT_KEYS[kind] ?? 'fieldWrong',
  values: { path: pathText([table, id, field]), to: value, found: value },
});

function wrongKey(document: ProjectDocument): ParseError | null {
  for (const table of TABLE_NAMES)
    for (const [key, { id }] of Object.entries(document[table]))
      if (key !== id) return { key: 'wrongKey', values: { path: pathText([table, key]), id } };
  return null;
}

const completionRepair = ({ kind, path }: Completion): Repair => ({
  key: kind === 'filled' ? 'repaired.filled' : 'repaired.dropped',
  values: { path: pathText(path) },
});

/**
 * Reads a document from anything: older versions are migrated, newer ones refused; missing optional fields become null or empty,
 * unknown fields are dropped, mentions of nothing forgotten, ties of order settled, and all that is listed in `repairs`. Refused
 * is whatever would have to be guessed: a step without its lane, stage or map, a connection without an end, a field that holds
 * something else than it may. The input is not changed; the document shares nothing with it.
 */
export function parse(input: unknown): ParseResult {
  const head = headError(input);
  if (head) return { ok: false, error: head };
  const migrated = migrate(input as Raw);
  if (!migrated.ok) return refused('olderBroken', { schema: migrated.schema });
  const count = countRecords(migrated.raw);
  if (count > MOST_RECORDS) return refused('tooManyRecords', { count, most: MOST_RECORDS });
  const repairs: Repair[] = [];
  const raw = complete(documentShape, withIds(migrated.raw), (done) => repairs.push(completionRepair(done)));
  const { success, data: document, error } = documentShape.safeParse(raw);
  if (!success) return { ok: false, error: shapeError(raw, error.issues[0]?.path ?? []) };
  const misfiled = wrongKey(document);
  if (misfiled) return { ok: false, error: misfiled };
  if (Object.keys(document.maps).length === 0) return refused('noMap');
  repairs.push(...repair(document));
  const [fault] = faultsBetween(document);
  return fault ? { ok: false, error: faultError(fault) } : { ok: true, document, repairs };
}

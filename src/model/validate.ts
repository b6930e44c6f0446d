// The check that the store makes after each act: every touched record by its validator, and all that must hold between records.
import type { Id } from '../base/id';
import { document as documentShape, type ProjectDocument, TABLE_NAMES, type TableName } from './document';
import { type Fault, faultsBetween, type Scope } from './faults';
import { TABLES } from './records';

/** Thrown when an act would leave an unsound document; the act is dropped as a whole. It is a fault of a command, not of a user. */
export class UnsoundDocument extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [first] = faults;
    super(first ? `${first.table} ${first.id}: ${first.field} ${first.kind} (${first.value})` : 'unsound');
    this.name = 'UnsoundDocument';
    this.faults = faults;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
interface Shape {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly Issue[] } };
}

const shapeFaults = (shape: Shape, table: Fault['table'], id: Id, value: unknown): Fault[] =>
  (shape.safeParse(value).error?.issues ?? []).map((issue) => ({
    kind: 'shape',
    table,
    id,
    field: issue.path.join('.'),
    value: issue.message,
  }));

/** The faults of one record by itself. Not there = none. */
function faultsOf(document: ProjectDocument, table: TableName, id: Id): Fault[] {
  const record = document[table][id];
  if (!record) return [];
  const faults = shapeFaults(TABLES[table], table, id, record);
  if (record.id !== id) faults.push({ kind: 'wrong-key', table, id, field: 'id', value: record.id });
  return faults;
}

function assertNone(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new UnsoundDocument(faults);
}

/** Checks everything. @throws UnsoundDocument */
export function assertSound(document: ProjectDocument): void {
  const { project, format, schema } = document;
  assertNone(shapeFaults(documentShape.shape.format, 'project', 'format', format));
  assertNone(shapeFaults(documentShape.shape.schema, 'project', 'schema', schema));
  assertNone(shapeFaults(documentShape.shape.project, 'project', project.id, project));
  for (const table of TABLE_NAMES)
    assertNone(Object.keys(document[table]).flatMap((id) => faultsOf(document, table, id)));
  assertNone(faultsBetween(document));
}

/** One change as patches have it. */
interface Change {
  readonly op: string;
  readonly path: readonly (string | number)[];
}

/** The records that changes touched; null when they went further than single records: a swapped table, project or document. */
function touchedBy(changes: readonly Change[]): Scope | null {
  const touched = new Map<TableName, Set<Id>>();
  for (const { path } of changes) {
    const [name, id] = path;
    const table = TABLE_NAMES.find((one) => one === name);
    if (!table || id === undefined) return null;
    touched.set(table, (touched.get(table) ?? new Set()).add(String(id)));
  }
  return touched;
}

/** True when records besides the touched ones may have become unsound: one went, or changed its map. */
const reachesFurther = ({ op, path }: Change): boolean =>
  (path.length === 2 && op !== 'add') || (path.length === 3 && path[2] === 'map');

/**
 * Checks a document that came out of a sound one by the given changes; as strict as checking everything, but the work depends on
 * what was touched. @throws UnsoundDocument
 */
export function assertSoundAfter(document: ProjectDocument, changes: readonly Change[]): void {
  const touched = touchedBy(changes);
  if (!touched) return assertSound(document);
  for (const [table, ids] of touched) assertNone([...ids].flatMap((id) => faultsOf(document, table, id)));
  assertNone(faultsBetween(document, changes.some(reachesFurther) ? null : touched));
}

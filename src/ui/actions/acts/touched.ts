// Which steps of a map an act has touched as far as their places matter, so that Tidy knows what to look at again.
import type { Id } from '../../../base/id';
import type { ProjectDocument, TableName } from '../../../model/document';
import type { Patch } from '../../../model/transaction';

/** Fields that change what lies where. Corners and sides that a user drew do not ask for other places. */
const FIELDS: { readonly [T in TableName]?: readonly string[] } = {
  steps: ['lane', 'stage', 'kind', 'name', 'x', 'y'],
  connections: ['from', 'to', 'label'],
  lanes: ['rank', 'minSize', 'display'],
  stages: ['rank', 'minSize', 'display'],
  maps: ['laneDirection'],
};

/** What changes of records have in common: where, and what was put there or taken away. */
interface Change {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** The steps an act has touched; `all` when it cannot be said which. */
export interface Touched {
  readonly steps: ReadonlySet<Id>;
  readonly all: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The record that a change is about: as it is now, or as it was before it was deleted. */
function recordOf({ path: [table, id], value }: Change, document: ProjectDocument) {
  const now: unknown = document[table as TableName]?.[String(id)];
  const record = now ?? value;
  return isRecord(record) ? record : null;
}

/** The steps a change of one record touches; null when it is about another map or nothing that matters. */
function stepsOfChange(change: Change, document: ProjectDocument, map: Id): readonly Id[] | 'all' | null {
  const [table, id, field] = change.path;
  const fields = FIELDS[table as TableName];
  if (!fields) return null;
  if (id === undefined) return 'all';
  if (field !== undefined && !fields.includes(String(field))) return null;
  if (table === 'maps') return id === map ? 'all' : null;
  const record = recordOf(change, document);
  if (record?.['map'] !== map) return null;
  if (table === 'steps') return [String(id)];
  if (table === 'connections') return [String(record['from']), String(record['to'])];
  const band = table === 'lanes' ? 'lane' : 'stage';
  if (field !== 'rank') return [];
  return Object.values(document.steps).flatMap((step) => (step[band] === id ? [step.id] : []));
}

/** The steps of a map whose places an act may ask to be looked at again; null when it changes nothing that matters to them. */
export function touchedBy(
  { changes, inverse }: Pick<Patch, 'changes' | 'inverse'>,
  document: ProjectDocument,
  map: Id,
): Touched | null {
  const found = [...changes, ...inverse].map((change) => stepsOfChange(change as Change, document, map));
  if (found.every((steps) => steps === null)) return null;
  const ids = found.flatMap((steps) => (steps === null || steps === 'all' ? [] : steps));
  return { steps: new Set(ids.filter((id) => document.steps[id])), all: found.includes('all') };
}

// What is selected once something was deleted, undone or done again, so that keys go on from there.
import type { Id } from '../../../base/id';
import type { Connection, ProjectDocument } from '../../../model/document';
import { incoming, outgoing } from '../../../model/queries';
import type { Patch } from '../../../model/transaction';
import { NOTHING, selectedConnections, selectedSteps, type Selection } from '../../session';

const items = (steps: readonly Id[], connections: readonly Id[] = []): Selection => ({
  kind: 'items',
  steps,
  connections,
});

/** What one goes on from when these steps are deleted: the step before the first of them that stays, else one after. */
export function neighbourOf(document: ProjectDocument, gone: readonly Id[]): Selection {
  const deleted = new Set(gone);
  const isFlow = (id: Id): boolean =>
    !deleted.has(id) && document.steps[id] !== undefined && document.steps[id].kind !== 'note';
  const before = gone.flatMap((id) => incoming(document, id).map(({ from }) => from)).find(isFlow);
  const next = before ?? gone.flatMap((id) => outgoing(document, id).map(({ to }) => to)).find(isFlow);
  return next === undefined ? NOTHING : items([next]);
}

type Change = { readonly op: string; readonly path: readonly (string | number)[]; readonly value?: unknown };

/** Ids of whole records of a table that a change made or took away. */
const records = (changes: readonly Change[], table: string, op: string): Id[] =>
  changes.flatMap((change) =>
    change.op === op && change.path.length === 2 && change.path[0] === table ? [String(change.path[1])] : [],
  );

/** Records of a table that a change left there with other fields; places inside a cell count only when nothing else does. */
function changed(changes: readonly Change[], table: string): { ids: Id[]; moved: Id[] } {
  const of = (counts: (field: string) => boolean): Id[] => [
    ...new Set(
      changes.flatMap(({ path: [name, id, field] }) =>
        name === table && field !== undefined && counts(String(field)) ? [String(id)] : [],
      ),
    ),
  ];
  const isPlace = (field: string): boolean => field === 'x' || field === 'y';
  return { ids: of((field) => !isPlace(field)), moved: of(isPlace) };
}

/** The step before one that an undo took away, as its connection tells that went with it. */
function beforeGone(
  gone: readonly Id[],
  inverse: readonly Change[],
  document: ProjectDocument,
): Id | undefined {
  return inverse
    .flatMap(({ path, value }) =>
      path[0] === 'connections' && path.length === 2 && value ? [value as Connection] : [],
    )
    .find(({ from, to }) => gone.includes(to) && document.steps[from])?.from;
}

/**
 * What undo or redo brought back or changed on a map. The selection stays where it is about just that, and where nothing but places
 * changed; null = as it is.
 */
export function selectionAfter(
  { changes, inverse }: Pick<Patch, 'changes' | 'inverse'>,
  document: ProjectDocument,
  map: Id,
  selection: Selection,
): Selection | null {
  const [done, back] = [changes as readonly Change[], inverse as readonly Change[]];
  const on = (table: 'steps' | 'connections' | 'lanes' | 'stages', ids: readonly Id[]): Id[] =>
    ids.filter((id) => document[table][id]?.map === map);
  for (const [table, kind] of [
    ['lanes', 'lane'],
    ['stages', 'stage'],
  ] as const) {
    const [band] = on(table, records(done, table, 'add'));
    if (band !== undefined) return { kind, id: band };
  }
  const steps = on('steps', records(done, 'steps', 'add'));
  if (steps.length > 0) return items(steps);
  const gone = records(done, 'steps', 'remove');
  const before = beforeGone(gone, back, document);
  if (before !== undefined) return items([before]);
  const { ids, moved } = changed(done, 'steps');
  const others = on('steps', ids.length > 0 ? ids : moved.length === 1 ? moved : []);
  const ways = on('connections', [
    ...records(done, 'connections', 'add'),
    ...changed(done, 'connections').ids,
  ]);
  const known = new Set<Id>([...selectedSteps(selection), ...selectedConnections(selection)]);
  if ([...others, ...moved, ...ways].some((id) => known.has(id))) return null;
  if (others.length > 0) return items(others);
  return ways.length > 0 ? items([], ways) : null;
}

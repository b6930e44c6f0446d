// What became of connections, and which of their changes follow from a step that came, went or moved.
import type { Id } from '../base/id';
import type { Connection } from '../model/document';
import { type Change, changeOf } from './change';
import { CONNECTION_FIELDS, fieldChanges } from './fields';
import type { Side } from './map-side';
import type { PairedMaps } from './pair-maps';

/** Steps by one name in both maps: that of the second where there is one, else that of the first. */
interface OneName {
  readonly before: (step: Id) => Id;
  /** Steps that came, went or moved, by that name. */
  readonly touched: ReadonlySet<Id>;
}

function oneName(paired: PairedMaps, steps: readonly Change[]): OneName {
  const touched = steps
    .filter(({ kind }) => kind !== 'renamed' && kind !== 'changed')
    .flatMap(({ before, after }) => after ?? before ?? []);
  return { before: (step) => paired.steps.after.get(step) ?? step, touched: new Set(touched) };
}

/** The ways of a map by the names of steps. */
type Ways = ReadonlyMap<Id, readonly Id[]>;

function waysOf(connections: readonly Connection[], name: (step: Id) => Id): Ways {
  const ways = new Map<Id, Id[]>();
  for (const { from, to } of connections) {
    const list = ways.get(name(from));
    if (list) list.push(name(to));
    else ways.set(name(from), [name(to)]);
  }
  return ways;
}

/** The first touched step on a way between two others that leads over touched ones only; null when there is none. */
function overTouched(ways: Ways, from: Id, to: Id, touched: ReadonlySet<Id>): Id | null {
  const cameBy = new Map<Id, Id>();
  const queue: [step: Id, first: Id][] = (ways.get(from) ?? [])
    .filter((id) => touched.has(id))
    .map((id) => [id, id]);
  for (const [step, first] of queue) {
    if (cameBy.has(step)) continue;
    cameBy.set(step, first);
    for (const next of ways.get(step) ?? []) {
      if (next === to) return first;
      if (touched.has(next) && !cameBy.has(next)) queue.push([next, first]);
    }
  }
  return null;
}

/** Explains a connection that is only in one of the maps, or leads elsewhere in the other. */
function explainer(before: Side, after: Side, names: OneName) {
  const { touched } = names;
  const was = waysOf(before.connections, names.before);
  const is = waysOf(after.connections, (id) => id);
  return (from: Id, to: Id, other: 'before' | 'after'): Id | null => {
    if (touched.has(to)) return to;
    if (touched.has(from)) return from;
    return overTouched(other === 'before' ? was : is, from, to, touched);
  };
}

/**
 * Every connection that was added, removed, led elsewhere or changed in what it says. `because` names the step that came, went
 * or moved and took the connection along, also where two connections close up behind a step, or make room for one.
 */
export function connectionChanges(
  before: Side,
  after: Side,
  paired: PairedMaps,
  steps: readonly Change[],
): Change[] {
  const { connections } = paired;
  const names = oneName(paired, steps);
  const because = explainer(before, after, names);
  const here = after.connections.flatMap((connection): Change[] => {
    const source = before.document.connections[connections.before.get(connection.id) ?? ''];
    const reason = because(connection.from, connection.to, 'before');
    if (!source)
      return [
        changeOf({
          kind: 'added',
          record: 'connection',
          before: null,
          after: connection.id,
          because: reason,
        }),
      ];
    const ends = { record: 'connection', before: source.id, after: connection.id } as const;
    const [from, to] = [names.before(source.from), names.before(source.to)];
    const leadsElsewhere = from !== connection.from || to !== connection.to;
    const left = because(from, to, 'after');
    const fields = fieldChanges(
      CONNECTION_FIELDS,
      { record: source, side: before },
      { record: connection, side: after },
    );
    return [
      ...(leadsElsewhere
        ? [changeOf({ kind: 'reconnected', ...ends, because: reason && left ? reason : null })]
        : []),
      ...(fields.length > 0 ? [changeOf({ kind: 'changed', ...ends, fields })] : []),
    ];
  });
  const gone = before.connections
    .filter(({ id }) => !connections.after.has(id))
    .map(({ id, from, to }) => {
      const reason = because(names.before(from), names.before(to), 'after');
      return changeOf({ kind: 'removed', record: 'connection', before: id, after: null, because: reason });
    });
  return [...here, ...gone];
}

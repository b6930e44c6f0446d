// Closes the flow round steps that are taken out of it: what led in now leads to what came after.
import type { Id } from '../base/id';
import { blankConnection } from './blank';
import type { Connection, ProjectDocument } from './document';
import type { Transaction } from './transaction';

/** Beyond this many new connections round one deleted run, healing would only tangle the chart: nothing is connected. */
export const MOST = 4;

/** What is cut where steps are taken out. */
export interface Hole {
  readonly ins: readonly Connection[];
  readonly outs: readonly Connection[];
  /** Connections inside, between deleted steps. */
  readonly inner: readonly Connection[];
}

/** Steps that are taken out, in groups that hang together, each with the connections at its edge. */
export function holesOf(removed: ReadonlySet<Id>, flow: readonly Connection[]): Hole[] {
  const groupOf = new Map<Id, Id>([...removed].map((id) => [id, id]));
  const root = (id: Id): Id => {
    let at = id;
    for (let up = groupOf.get(at); up !== undefined && up !== at; up = groupOf.get(at)) at = up;
    return at;
  };
  for (const { from, to } of flow)
    if (removed.has(from) && removed.has(to)) groupOf.set(root(from), root(to));
  const holes = new Map<Id, { ins: Connection[]; outs: Connection[]; inner: Connection[] }>();
  for (const connection of flow) {
    const { from, to } = connection;
    if (!removed.has(from) && !removed.has(to)) continue;
    const group = root(removed.has(from) ? from : to);
    const hole = holes.get(group) ?? { ins: [], outs: [], inner: [] };
    holes.set(group, hole);
    if (removed.has(from) && removed.has(to)) hole.inner.push(connection);
    else if (removed.has(to)) hole.ins.push(connection);
    else hole.outs.push(connection);
  }
  return [...holes.values()];
}

/** The connections that left the deleted run on a way that began with `entry`. */
function waysOut(entry: Connection, { outs, inner }: Hole): Connection[] {
  const reached = new Set([entry.to]);
  for (const at of reached) for (const { from, to } of inner) if (from === at) reached.add(to);
  return outs.filter((out) => reached.has(out.from));
}

/** The kinds whose ways out bear conditions. */
const asks = (tx: Transaction, id: Id): boolean => tx.draft.steps[id]?.kind === 'decision';

/** The way that goes on from a step which asks nothing and has no other way out: a condition or share taken over would say nothing. */
function plainly(tx: Transaction, entry: Connection, ways: readonly Connection[]): readonly Connection[] {
  const onward = ways.filter(({ to }) => to !== entry.from);
  const alone =
    onward.length === 1 &&
    !asks(tx, entry.from) &&
    !Object.values(tx.draft.connections).some(({ id, from }) => from === entry.from && id !== entry.id);
  return alone ? onward.map((way) => ({ ...way, label: null, probability: null })) : ways;
}

/** Shares multiply along a way; an unknown one counts as all of it where the way is the only one. */
function shareOf(entry: Connection, out: Connection, only: boolean): number | null {
  const [first, second] = [entry.probability, out.probability];
  if (only && second === null) return first;
  if (first === null || second === null) return null;
  return Math.round(first * second * 1e6) / 1e6;
}

/**
 * What one entrance turns into. It keeps its own label, or takes over that of the branch it now follows. Where it goes on several
 * ways that bear labels of their own, its label and theirs would contradict: then it turns into nothing, and the loose end shows
 * that somebody must decide. No connection from a step to itself.
 */
function healed(entry: Connection, ways: readonly Connection[]): Connection[] {
  const several = ways.length > 1;
  const contradicts =
    several && entry.label !== null && ways.some((way) => (way.label ?? entry.label) !== entry.label);
  if (contradicts) return [];
  return ways
    .filter((way) => way.to !== entry.from)
    .map((way) => ({
      ...entry,
      to: way.to,
      toSide: way.toSide,
      label: entry.label ?? way.label,
      probability: shareOf(entry, way, !several),
      bends: null,
      labelAt: null,
    }));
}

/** Connections by their ends, to see whether one is there already. */
export class Known {
  readonly #labels = new Map<string, Set<string | null>>();

  constructor(connections: Iterable<Connection>) {
    for (const connection of connections) this.add(connection);
  }

  add({ from, to, label }: Connection): void {
    const labels = this.#labels.get(`${from} ${to}`) ?? new Set();
    this.#labels.set(`${from} ${to}`, labels.add(label));
  }

  /** True when one with the same ends says the same, or when the new one would add no label to tell them apart. */
  says({ from, to, label }: Connection): boolean {
    const labels = this.#labels.get(`${from} ${to}`);
    return labels !== undefined && (label === null || labels.has(label));
  }
}

/** What is reached from a step along ways, the step itself and what lies beyond `end` left out. */
function reached(start: Id, end: Id, next: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  const found = new Set([start]);
  for (const at of found) if (at !== end) for (const id of next.get(at) ?? []) found.add(id);
  found.delete(start);
  found.delete(end);
  return found;
}

/**
 * Tells whether a connection would be a branch without any work, from a bar straight to the one that joins it, while a step of
 * another branch is left: then the branch is gone. `flow` as it was with the steps that are taken out.
 */
export function emptyBranch(
  { steps }: Pick<ProjectDocument, 'steps'>,
  flow: readonly Connection[],
  removed: ReadonlySet<Id>,
): (connection: Connection) => boolean {
  return ({ from, to }) => {
    if (steps[from]?.kind !== 'parallel' || steps[to]?.kind !== 'parallel') return false;
    const [on, back] = [new Map<Id, Id[]>(), new Map<Id, Id[]>()];
    for (const way of flow) {
      on.set(way.from, [...(on.get(way.from) ?? []), way.to]);
      back.set(way.to, [...(back.get(way.to) ?? []), way.from]);
    }
    const leading = reached(to, from, back);
    return [...reached(from, to, on)].some((id) => leading.has(id) && !removed.has(id));
  };
}

/**
 * Leads the entrances of a hole on: the first way of each keeps its connection, further ones are new. A hole with more than four
 * ways through it stays open. `known` learns of what is made; what is `empty` is not made.
 */
export function fill(
  tx: Transaction,
  hole: Hole,
  known: Known,
  empty: (connection: Connection) => boolean,
): void {
  if (hole.ins.length * hole.outs.length > MOST) return;
  for (const entry of hole.ins) {
    const wanted = healed(entry, plainly(tx, entry, waysOut(entry, hole))).filter(
      (connection) => !known.says(connection) && !empty(connection),
    );
    for (const [i, connection] of wanted.entries()) {
      known.add(connection);
      if (i === 0) {
        tx.draft.connections[entry.id] = connection;
        continue;
      }
      const { map, from, to, label, probability, fromSide, toSide } = connection;
      const id = tx.newId();
      const blank = blankConnection({ id, map, from, to });
      tx.draft.connections[id] = { ...blank, label, probability, fromSide, toSide };
    }
  }
}

// Puts a step that only the current map has into the target: at the same place of the flow, between the neighbours that are there.
import type { Id } from '../../base/id';
import { blankConnection } from '../blank';
import type { Connection } from '../document';
import { documentNow, draftRecord } from '../draft-record';
import { connectionsOf, outgoing } from '../queries';
import type { Transaction } from '../transaction';
import { type CarryPairs, leadsOverNew, nearestCarried, type Reached } from './carrying';
import { copyConnections } from './copy-map';
import { tieTo } from './ties';

const sameWay = (a: Connection, from: Id, to: Id, label: string | null): boolean =>
  a.from === from && a.to === to && (a.label === label || label === null);

/** Copies a connection whose ends the target has, if it has none such; its course is left to the router. */
export function carryConnection(tx: Transaction, from: Id, map: Id, pairs: CarryPairs): void {
  const source = documentNow(tx).connections[from];
  const [start, end] = [pairs.get(source?.from ?? ''), pairs.get(source?.to ?? '')];
  if (!source || start === undefined || end === undefined) return;
  const there = connectionsOf(tx.draft, map).find((one) => sameWay(one, start, end, source.label));
  if (there) return void pairs.set(from, there.id);
  const plain = { ...source, fromSide: null, toSide: null, bends: null, labelAt: null };
  copyConnections(tx, [plain], { map, ids: pairs, tie: tieTo('current') });
}

/** Leads a connection elsewhere; its course goes back to the router. */
export function lead(tx: Transaction, id: Id, from: Id, to: Id): void {
  const way = draftRecord(tx, 'connections', id);
  if (way.from !== from) Object.assign(way, { from, fromSide: null, bends: null });
  if (way.to !== to) Object.assign(way, { to, toSide: null, bends: null });
}

/** What is around a step that is carried over. */
interface Around {
  readonly tx: Transaction;
  /** The step on the current map, and in the target. */
  readonly from: Id;
  readonly step: Id;
  readonly map: Id;
  readonly pairs: CarryPairs;
  readonly befores: readonly Reached[];
  readonly afters: readonly Reached[];
  readonly isNew: (step: Id) => boolean;
}

function connect({ tx, map }: Around, from: Id, to: Id, label: string | null): void {
  if (from === to || connectionsOf(tx.draft, map).some((one) => sameWay(one, from, to, label))) return;
  const id = tx.newId();
  tx.draft.connections[id] = { ...blankConnection({ id, map, from, to }), label };
}

const there = ({ pairs }: Around, { step }: Reached): Id => pairs.get(step) ?? '';

/** The connection of the target that a way became which led past the step; undefined where it is not there. */
function pastIt({ tx, pairs }: Around, { by }: Reached): Connection | undefined {
  return tx.draft.connections[pairs.get(by.id) ?? ''];
}

/** Ways of the target that led past the step lead to it and on from it. Returns the ends that they had before. */
function takeIn(around: Around): { readonly starts: ReadonlySet<Id>; readonly ends: ReadonlySet<Id> } {
  const { tx, step, befores, afters } = around;
  const [starts, ends] = [new Set<Id>(), new Set<Id>()];
  for (const reached of befores) {
    const way = pastIt(around, reached);
    if (!way) continue;
    ends.add(way.to);
    lead(tx, way.id, there(around, reached), step);
  }
  for (const reached of afters) {
    const way = pastIt(around, reached);
    if (!way || way.to === step) continue;
    starts.add(way.from);
    lead(tx, way.id, step, there(around, reached));
  }
  const outside = (ids: ReadonlySet<Id>, known: readonly Reached[]): Set<Id> => {
    const named = new Set([step, ...known.map((reached) => there(around, reached))]);
    return new Set([...ids].filter((id) => !named.has(id)));
  };
  return { starts: outside(starts, befores), ends: outside(ends, afters) };
}

/** Ways past the step that only the target has and that the current map does not know: they were drawn before the step was. */
function dropPast(around: Around): void {
  const { tx, map, pairs, befores, afters } = around;
  const now = documentNow(tx);
  const known = new Set(pairs.values());
  const isWay = (from: Id, to: Id): boolean => outgoing(now, from).some((way) => way.to === to);
  for (const { id, from, to } of connectionsOf(now, map)) {
    const [start, end] = [
      befores.find((reached) => there(around, reached) === from),
      afters.find((reached) => there(around, reached) === to),
    ];
    if (start && end && !known.has(id) && !isWay(start.step, end.step)) delete tx.draft.connections[id];
  }
}

/** Connects a step that was just copied as it is connected on the current map, over steps that the target does not have. */
export function connectCarried(tx: Transaction, from: Id, pairs: CarryPairs): void {
  const now = documentNow(tx);
  const step = pairs.get(from) ?? '';
  const sources = new Set(pairs.values());
  const around: Around = {
    tx,
    from,
    step,
    map: draftRecord(tx, 'steps', step).map,
    pairs,
    befores: nearestCarried(now, from, 'before', pairs),
    afters: nearestCarried(now, from, 'after', pairs),
    isNew: (id) => !sources.has(id),
  };
  dropPast(around);
  const { starts, ends } = takeIn(around);
  wire(around, starts, ends);
}

function wire(around: Around, starts: ReadonlySet<Id>, ends: ReadonlySet<Id>): void {
  const { tx, from, step, map, pairs, befores, afters, isNew } = around;
  const leads = (a: Id, b: Id): boolean => leadsOverNew(documentNow(tx), a, b, isNew);
  const isReached = (id: Id): boolean =>
    outgoing(documentNow(tx), id).some(({ to }) => [...starts].some((start) => leads(to, start)));
  for (const start of starts) connect(around, start, step, null);
  for (const end of ends) connect(around, step, end, null);
  for (const reached of befores) {
    const source = there(around, reached);
    if (pastIt(around, reached) || isReached(source)) continue;
    if (reached.by.to === from) carryConnection(tx, reached.by.id, map, pairs);
    else connect(around, source, step, reached.by.label);
  }
  for (const reached of afters) {
    const target = there(around, reached);
    if (pastIt(around, reached) || [...ends].some((end) => leads(end, target))) continue;
    if (reached.by.from === from) carryConnection(tx, reached.by.id, map, pairs);
    else connect(around, step, target, null);
  }
}

// Expanding at its border: ways into a sub-process lead to what follows the detail's starts, ways out leave from what led to its ends.
import type { Id } from '../../base/id';
import { blankConnection } from '../blank';
import type { Connection, ProjectDocument, Step } from '../document';
import { documentNow, draftRecord } from '../draft-record';
import { connectionsOf, incoming, outgoing, workOf } from '../queries';
import { foldName } from '../text/fold';
import type { Transaction } from '../transaction';
import { isFirst, isLast } from './stubs';

const OWN_WAY = { bends: null, labelAt: null } as const;

const isEnd = ({ kind }: Step): boolean => kind.startsWith('end-');
const isNote = (document: ProjectDocument, id: Id): boolean => document.steps[id]?.kind === 'note';

/** A link goes with the fold, unless something else bears it too: then it was there before. */
function keptLink(now: ProjectDocument, link: Id | null, step: Id, detail: Id): Id | null {
  const isElsewhere = Object.values(now.connections).some(
    (other) => other.link === link && other.map !== detail && other.from !== step && other.to !== step,
  );
  return link !== null && isElsewhere ? link : null;
}

/** A further connection that says the same as another, between other ends. */
function addLike(tx: Transaction, like: Connection, ends: Partial<Connection>): Id {
  const id = tx.newId();
  const { map, from, to, label, probability, fromSide, toSide } = like;
  tx.draft.connections[id] = {
    ...blankConnection({ id, map, from, to }),
    label,
    probability,
    fromSide,
    toSide,
    ...ends,
  };
  return id;
}

const times = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.round(a * b * 1e6) / 1e6;

/** Joins what shares a link on both sides of the border; stubs of which nothing is left are deleted. Returns what found no partner. */
export function joinLinked(tx: Transaction, step: Id, detail: Id): Connection[] {
  const now = documentNow(tx);
  const inner = connectionsOf(now, detail);
  const outer = [...incoming(now, step), ...outgoing(now, step)].filter(({ from, to }) => from !== to);
  const left: Connection[] = [];
  const stubs = new Set<Id>();
  for (const connection of outer) {
    const enters = connection.to === step;
    const partners = inner.filter(({ link }) => link !== null && link === connection.link);
    if (partners.length === 0) left.push(connection);
    const link = keptLink(now, connection.link, step, detail);
    for (const [i, partner] of partners.entries()) {
      stubs.add(enters ? partner.from : partner.to);
      if (enters && i === 0)
        Object.assign(draftRecord(tx, 'connections', connection.id), {
          to: partner.to,
          toSide: null,
          link,
          ...OWN_WAY,
        });
      else if (enters) addLike(tx, connection, { to: partner.to, toSide: null, link });
      else {
        const label = partner.label ?? connection.label;
        const record = draftRecord(tx, 'connections', partner.id);
        Object.assign(record, {
          map: connection.map,
          to: connection.to,
          toSide: null,
          label,
          link,
          ...OWN_WAY,
        });
      }
    }
    if (!enters && partners.length > 0) delete tx.draft.connections[connection.id];
  }
  deleteStubs(tx, stubs, new Set(outer.flatMap(({ link }) => link ?? [])));
  return left;
}

/** Deletes the starts and stubs that stood for what is outside, with what is left of their halves. */
function deleteStubs(tx: Transaction, stubs: ReadonlySet<Id>, links: ReadonlySet<Id>): void {
  const now = documentNow(tx);
  for (const stub of stubs) {
    const halves = [...incoming(now, stub), ...outgoing(now, stub)];
    const joined = halves.filter(({ link }) => link !== null && links.has(link));
    if (joined.length < halves.length) continue;
    for (const { id } of joined) delete tx.draft.connections[id];
    delete tx.draft.steps[stub];
  }
}

/** The flow of a detail as it is now; remarks are no part of it. */
function flowOf(now: ProjectDocument, detail: Id): readonly Step[] {
  return workOf(now, detail);
}

/** Where ways into a detail lead to, and the starts that they take the place of. */
interface Begins {
  readonly starts: readonly Step[];
  readonly ways: readonly Pick<Connection, 'to' | 'label' | 'probability' | 'toSide'>[];
}

/** What follows the starts of a detail, or its first steps. */
export function beginsOf(now: ProjectDocument, detail: Id): Begins {
  const flow = flowOf(now, detail);
  const starts = flow.filter(({ id, kind }) => kind === 'start' && isFirst(now, id) && !isLast(now, id));
  const first = flow.filter(({ id }) => isFirst(now, id));
  const ways =
    starts.length > 0
      ? starts.flatMap(({ id }) => outgoing(now, id)).filter(({ to }) => !isNote(now, to))
      : (first.length > 0 ? first : flow.slice(0, 1)).map(({ id }) => ({
          to: id,
          label: null,
          probability: null,
          toSide: null,
        }));
  return { starts, ways };
}

/** Leads ways in to where the detail began, before linked ones were joined; its starts go. Ties of remarks go to the first step. */
export function joinEntries(tx: Transaction, entries: readonly Connection[], begins: Begins): void {
  const now = documentNow(tx);
  const all = begins.ways.filter(({ to }) => now.steps[to]);
  const led = entries.filter(({ from }) => !isNote(now, from));
  for (const entry of entries) {
    const ways = isNote(now, entry.from) ? all.slice(0, 1) : all;
    if (ways.length === 0) delete tx.draft.connections[entry.id];
    for (const [i, { to, label, probability, toSide }] of ways.entries()) {
      const share = ways.length === 1 ? entry.probability : times(entry.probability, probability);
      const ends = { to, toSide, label: entry.label ?? label, probability: share, link: null };
      if (i === 0) Object.assign(draftRecord(tx, 'connections', entry.id), { ...ends, ...OWN_WAY });
      else addLike(tx, entry, ends);
    }
  }
  if (led.length > 0) deleteWithTies(tx, now, begins.starts);
}

function deleteWithTies(tx: Transaction, now: ProjectDocument, steps: readonly Step[]): void {
  for (const { id } of steps) {
    for (const tie of [...incoming(now, id), ...outgoing(now, id)]) delete tx.draft.connections[tie.id];
    delete tx.draft.steps[id];
  }
}

/** The ends of a detail that a way out goes on from: those called like it or like what it leads to, else where the work is done. */
function endsFor(now: ProjectDocument, exit: Connection, ends: readonly Step[]): readonly Step[] {
  const names = [exit.label ?? '', now.steps[exit.to]?.name ?? '']
    .map(foldName)
    .filter((name) => name !== '');
  return ends.filter(({ name }) => names.includes(foldName(name)));
}

/** Lets ways out leave from what led to the detail's ends; the ends they go on from go, the others stay. */
export function joinExits(tx: Transaction, exits: readonly Connection[], detail: Id): void {
  const now = documentNow(tx);
  const flow = flowOf(now, detail);
  const ends = flow.filter((step) => isLast(now, step.id) && (isEnd(step) || step.kind === 'hand-off'));
  const named = new Map(exits.map((exit) => [exit.id, endsFor(now, exit, ends)]));
  const taken = new Set([...named.values()].flat().map(({ id }) => id));
  const free = ends.filter(({ id }) => !taken.has(id));
  const done = free.filter(({ kind }) => kind === 'end-won' || kind === 'hand-off');
  const loose = flow.filter((step) => isLast(now, step.id) && !isEnd(step) && step.kind !== 'hand-off');
  const main = done.length > 0 ? done : loose.length > 0 ? loose : free;
  const used = new Map<Id, Step>();
  for (const exit of exits) {
    if (isNote(now, exit.to)) {
      leave(tx, now, exit, flow.slice(0, 1), used);
      continue;
    }
    const own = named.get(exit.id) ?? [];
    leave(tx, now, exit, own.length > 0 ? own : main, used);
  }
  deleteWithTies(tx, now, [...used.values()]);
}

/** One way out leaves from these: an end gives way to it, any other step just leads on. */
function leave(
  tx: Transaction,
  now: ProjectDocument,
  exit: Connection,
  from: readonly Step[],
  used: Map<Id, Step>,
): void {
  for (const step of from) {
    const isGoing =
      isEnd(step) || (step.kind === 'hand-off' && isLast(now, step.id) && !isNote(now, exit.to));
    const ways = isGoing ? incoming(now, step.id).filter((way) => !isNote(now, way.from)) : [];
    if (isGoing) used.set(step.id, step);
    else addLike(tx, exit, { from: step.id, fromSide: null });
    for (const way of ways)
      addLike(tx, way, {
        map: exit.map,
        to: exit.to,
        toSide: exit.toSide,
        label: way.label ?? exit.label,
        probability: times(way.probability, from.length > 1 ? null : exit.probability),
        basedOn: way.basedOn,
      });
  }
  delete tx.draft.connections[exit.id];
}

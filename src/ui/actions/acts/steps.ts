// What happens to steps: each function is one act with one undo, and leaves the boxes of every cell apart.
import type { Id } from '../../../base/id';
import type { Point } from '../../../base/geometry';
import { CELL, cellBox, directionOf } from '../../../layout/map-geometry';
import { keepLevel, makeLevelRoom } from '../../../layout/keep-level';
import { placeBetween } from '../../../layout/place-between';
import { settleSteps } from '../../../layout/settle';
import { addStep } from '../../../model/commands/add-step';
import { connectSteps } from '../../../model/commands/connect-steps';
import { insertOnConnection } from '../../../model/commands/insert-on-connection';
import { moveIntoConnection } from '../../../model/commands/move-into-connection';
import { moveSteps } from '../../../model/commands/move-steps';
import { setStep } from '../../../model/commands/set-step';
import { showSteps } from '../../../model/commands/show-steps';
import type { Connection, ProjectDocument } from '../../../model/document';
import { eventName } from '../../../model/event-names';
import { MOST } from '../../../model/healing';
import type { StepKindId } from '../../../model/ids';
import { incoming, outgoing } from '../../../model/queries';
import { kindByName } from '../../../model/text/kind-by-name';
import { isEnd } from '../../../model/text/outcomes';
import type { ActLabel, Transaction } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';
import { selectItems } from '../../session';
import { asksCondition } from './connections';
import { type Place, placeOf } from './place';

export interface NewStep {
  readonly kind: StepKindId;
  readonly name: string;
  readonly place: Place;
  /** The step that it comes after. */
  readonly after?: Id | undefined;
  /** Several steps that it comes after, which meet at a bar before it where that has a place. */
  readonly afterAll?: { readonly from: readonly Id[]; readonly bar: Place | null } | undefined;
  /** Its name is the one it is to have: naming it anew is an act of its own. */
  readonly isNamed?: true;
  /** It stands level with the one before it: the lane makes room for that. */
  readonly isLevel?: true;
  /** The connection that it is put on. */
  readonly on?: Id | undefined;
}

/** How steps came to be, until they have their first name: adding and naming are one undo then. */
const births = new Map<
  Id,
  {
    readonly mergeKey: string;
    readonly kind: StepKindId;
    readonly goesOn: 'after' | 'between' | null;
    /** What was gone on from. */
    readonly from: readonly Id[];
  }
>();
let born = 0;

/** Adds a step, connected if asked; returns its id. */
export function addNewStep({ store }: ProjectSession, map: Id, step: NewStep): Id {
  const { kind, name, place, after, on, afterAll } = step;
  const mergeKey = `new step ${++born}`;
  const id = store.transact(
    addedLabel(kind),
    (tx) => {
      const added = addStep(tx, { map, kind, name, ...place });
      if (after) connectSteps(tx, { from: after, to: added });
      if (afterAll) leadAllTo(tx, map, afterAll, added);
      if (on) putInto(tx, on, added);
      if (step.isLevel) makeLevelRoom(tx, added);
      settleSteps(tx, map, [added]);
      // What is new is named next, so it must be seen.
      showSteps(tx, [added]);
      return added;
    },
    { map, mergeKey },
  );
  const from = afterAll?.from ?? (after ? [after] : []);
  const goesOn = from.length > 0 ? 'after' : on ? 'between' : null;
  if (!step.isNamed) births.set(id, { mergeKey, kind, goesOn, from });
  return id;
}

/** Leads steps to a new one, if asked by way of a new bar. */
function leadAllTo(tx: Transaction, map: Id, { from, bar }: NonNullable<NewStep['afterAll']>, to: Id): void {
  const meeting = bar && addStep(tx, { map, kind: 'parallel', name: '', ...bar });
  for (const id of from) connectSteps(tx, { from: id, to: meeting ?? to });
  if (!meeting) return;
  connectSteps(tx, { from: meeting, to });
  makeLevelRoom(tx, meeting);
  settleSteps(tx, map, [meeting]);
}

/** Leads a connection through a step, which comes to stand between the two. Asked before: `canGoInto`. */
function putInto(tx: Transaction, connection: Id, step: Id): void {
  const way = tx.draft.connections[connection];
  if (!way) return;
  const { from, to } = way;
  const put = connectionsAt(tx, step) > 0 ? moveIntoConnection : insertOnConnection;
  if (put(tx, { connection, step }) !== null) placeBetween(tx, { step, from, to });
}

const connectionsAt = (tx: Transaction, step: Id): number =>
  Object.values(tx.draft.connections).filter(({ from, to }) => from === step || to === step).length;

/** True when a step can be put into a connection that is not its own: it goes on in one way at most, and where it was can be healed. */
export const canGoInto = (document: ProjectDocument, step: Id, connection: Id): boolean => {
  const way = document.connections[connection];
  if (way === undefined || way.from === step || way.to === step) return false;
  const isFlow = (id: Id): boolean => document.steps[id]?.kind !== 'note';
  const ins = incoming(document, step).filter(({ from }) => isFlow(from));
  return outgoing(document, step).filter(({ to }) => isFlow(to)).length <= 1 && ins.length <= MOST;
};

const addedLabel = (kind: StepKindId): ActLabel => ({ key: 'addStep', values: { kind } });

/** The act that a step's first name belongs to, with its label; null once it has been named. */
export function takeBirth(id: Id): { readonly label: ActLabel; readonly mergeKey: string } | null {
  const birth = births.get(id);
  births.delete(id);
  return birth ? { label: addedLabel(birth.kind), mergeKey: birth.mergeKey } : null;
}

/** Gives a step its name; right after adding it, the two are one undo. `also`: what the name said besides. */
export function renameStep(
  { store }: ProjectSession,
  id: Id,
  name: string,
  also?: (tx: Transaction) => void,
): void {
  const step = store.document().steps[id];
  const birth = takeBirth(id);
  if (!step || step.name === name) return;
  store.transact(
    birth?.label ?? { key: 'renameStep', values: { name: name || step.name } },
    (tx) => {
      keepLevel(tx, id, () => setStep(tx, id, { name }));
      also?.(tx);
      settleSteps(tx, step.map, [id]);
    },
    { map: step.map, ...(birth ? { mergeKey: birth.mergeKey } : {}) },
  );
}

/**
 * The kind that the first name of a step tells which was added after another one or between two, of no chosen kind: a question is a
 * decision, what is called by a word for an end is one. Null where it stays an activity.
 */
export function freshKind(
  { store }: ProjectSession,
  id: Id,
  name: string,
  speeches: Parameters<typeof kindByName>[1],
): Exclude<StepKindId, 'activity' | 'start'> | null {
  const { goesOn = null } = births.get(id) ?? {};
  if (goesOn === null || store.document().steps[id]?.kind !== 'activity') return null;
  const kind = kindByName(name, speeches);
  if (kind === 'activity' || kind === 'start') return null;
  return goesOn === 'between' && kind !== 'decision' ? null : kind;
}

/** True for a step that was added by hand and has not had its first name yet. */
export const isJustAdded = (id: Id): boolean => births.has(id);

/** True for a step that was just added after another one and has no name yet. */
export const isAddedAfter = (id: Id): boolean => births.get(id)?.goesOn === 'after';

/** The connection whose condition is still to be said: the one by which a step was just added after a decision. */
export function conditionToAsk(project: ProjectSession, id: Id): Id | null {
  if (!births.has(id)) return null;
  const [way, ...more] = incoming(project.store.document(), id);
  return way && more.length === 0 && asksCondition(project, way.id) ? way.id : null;
}

/**
 * Escape while the name of a just added step is typed takes the step back, as if it had never been added; the one
 * that it came after is selected again.
 */
export function giveUpNewStep({ store, history }: ProjectSession, id: Id): void {
  const document = store.document();
  const birth = births.get(id);
  births.delete(id);
  const isNew = birth !== undefined && document.steps[id]?.name === '';
  if (!isNew || history.undoLabel()?.key !== 'addStep') return;
  const before =
    birth.from.length > 0
      ? birth.from
      : incoming(document, id)
          .map(({ from }) => from)
          .slice(0, 1);
  history.undo();
  if (before.length > 0) selectItems(before);
}

/**
 * Moves steps to where they were dropped: corners in px of the chart; the cell under a middle is the new cell. `on`: the
 * connection that the first is put into. Returns that connection as it was; null where the steps were only moved.
 */
export function dropSteps(
  { store }: ProjectSession,
  map: Id,
  corners: ReadonlyMap<Id, Point>,
  on: Id | null = null,
): Connection | null {
  const document = store.document();
  const moves = [...corners].flatMap(([id, corner]) => {
    const step = document.steps[id];
    const place = step && placeOf(document, map, corner, cellBox(step, directionOf(document, map)));
    return place ? [{ id, ...place }] : [];
  });
  const [first] = moves;
  if (!first) return null;
  const into = on !== null && canGoInto(document, first.id, on) ? document.connections[on] : undefined;
  const name = document.steps[first.id]?.name ?? '';
  store.transact(
    into
      ? { key: 'putBetween', values: { name } }
      : { key: 'moveSteps', values: { count: moves.length, name } },
    (tx) => {
      moveSteps(tx, moves);
      if (into) putInto(tx, into.id, first.id);
      settleSteps(
        tx,
        map,
        moves.map(({ id }) => id),
      );
    },
    { map },
  );
  return into ?? null;
}

/** Shifts steps a little inside their cells. Presses that follow each other closely share a `burst` and are one undo. */
export function nudgeSteps(
  { store }: ProjectSession,
  map: Id,
  ids: readonly Id[],
  by: Point,
  burst: string,
): void {
  const { steps } = store.document();
  const moves = ids.flatMap((id) => {
    const step = steps[id];
    if (!step) return [];
    const x = Math.max(CELL.edge, step.x + by.x);
    const y = Math.max(CELL.edge, step.y + by.y);
    return [{ id, lane: step.lane, stage: step.stage, x, y }];
  });
  const [first] = moves;
  if (!first) return;
  store.transact(
    { key: 'moveSteps', values: { count: moves.length, name: steps[first.id]?.name ?? '' } },
    (tx) => {
      moveSteps(tx, moves);
      settleSteps(tx, map, ids);
    },
    { map, mergeKey: `nudge ${burst}` },
  );
}

/** An end that is called by its outcome, as all are at first, is called by the new one. */
function nameOfOutcome(document: ProjectDocument, id: Id, kind: StepKindId): { name?: string } {
  const step = document.steps[id];
  const isCalled = step && isEnd(step.kind) && step.name === eventName(document, step.kind);
  return isCalled && isEnd(kind) ? { name: eventName(document, kind) } : {};
}

/** Makes steps another kind. */
export function setKind({ store }: ProjectSession, map: Id, ids: readonly Id[], kind: StepKindId): void {
  const document = store.document();
  const { steps } = document;
  const changed = ids.filter((id) => steps[id] && steps[id].kind !== kind);
  if (changed.length === 0) return;
  store.transact(
    { key: 'changeKind', values: { count: changed.length, name: steps[changed[0] ?? '']?.name ?? '' } },
    (tx) => {
      for (const id of changed)
        keepLevel(tx, id, () => setStep(tx, id, { kind, ...nameOfOutcome(document, id, kind) }));
      settleSteps(tx, map, changed);
    },
    { map },
  );
}

/** Pins steps, so that Tidy leaves them where they are, or lets them go. */
export function setPinned({ store }: ProjectSession, map: Id, ids: readonly Id[], pinned: boolean): void {
  const { steps } = store.document();
  const changed = ids.filter((id) => steps[id] && steps[id].pinned !== pinned);
  if (changed.length === 0) return;
  const values = { count: changed.length, name: steps[changed[0] ?? '']?.name ?? '' };
  store.transact(
    { key: pinned ? 'pinSteps' : 'unpinSteps', values },
    (tx) => {
      for (const id of changed) setStep(tx, id, { pinned });
    },
    { map },
  );
}

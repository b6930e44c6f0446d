// Moving steps earlier and later by one, on the chart or as rows of the table: what that means for both, and why it is not always possible.
import { create } from 'mutative';
import type { Id } from '../../../base/id';
import { cellBox, CELL, directionOf } from '../../../layout/map-geometry';
import { settleSteps } from '../../../layout/settle';
import { moveSteps, type StepMove } from '../../../model/commands/move-steps';
import { setStep } from '../../../model/commands/set-step';
import { showSteps } from '../../../model/commands/show-steps';
import { type SwapFault, moveInFlow } from '../../../model/commands/move-in-flow';
import type { ProjectDocument, Step } from '../../../model/document';
import { documentNow } from '../../../model/draft-record';
import { incoming, lanesOf, outgoing, stagesOf, stepsIn, stepsOf } from '../../../model/queries';
import { toldSteps } from '../../../model/told-order';
import type { Transaction } from '../../../model/transaction';
import { useSession } from '../../session';
import type { ProjectSession } from '../../project-session';
import type { ActionContext } from '../action';
import { showToast } from '../../kit/toasts';
import { shownMap, stepsSelected } from './selection';
import { isBandShown } from './shown';

/** Between boxes, px. */
const GAP = 32;

/** What the act is called: rows move in a table, on the chart they are steps. */
type MoveKey = 'moveRows' | 'moveStepsEarlier' | 'moveStepsLater';

/** The rows stay: the step that stays before the other one, and why. */
export interface NotMoved {
  readonly fault: SwapFault;
  readonly first: Id;
  readonly second: Id;
}

/** Rows that move, the one they move past or the stage that they go over into, and which way. */
interface Move {
  readonly map: Id;
  readonly moving: readonly Step[];
  /** Null at the end of all rows. */
  readonly past: Step | null;
  /** The stage next to that of the rows, when the row beside them is of another one; null when they stay in theirs. */
  readonly over: Id | null;
  /** The lane next to that of rows without connections, when no row of their cell is beside them; else null. */
  readonly into: Id | null;
  readonly way: -1 | 1;
}

/** One reading of the move; false when it does not fit. */
type Attempt = (tx: Transaction, move: Move) => boolean;

/** Remarks go with their steps; they are passed only by each other. */
function rowsOf(document: ProjectDocument, map: Id, ids: readonly Id[]): readonly Step[] {
  const all = toldSteps(document, map);
  const onlyNotes = ids.every((id) => document.steps[id]?.kind === 'note');
  return onlyNotes ? all : all.filter(({ kind }) => kind !== 'note');
}

const isLone = (document: ProjectDocument, { id }: Step): boolean =>
  outgoing(document, id).length + incoming(document, id).length === 0;

/** In their order, before and after. */
function piecesOf({ moving, past, way }: Move) {
  const other = past ? [past] : [];
  const [first, second] = way > 0 ? [moving, other] : [other, moving];
  return { first, second, before: [...first, ...second], after: [...second, ...first] };
}

/** Each takes the place of the one that stood where it comes to; in another lane only how far along it is. */
function exchangePlaces(tx: Transaction, move: Move): void {
  const { before, after } = piecesOf(move);
  const along = directionOf(tx.draft, move.map) === 'vertical' ? 'y' : 'x';
  const moves = after.map(({ id, lane, stage, x, y }, i): StepMove => {
    const place = before[i];
    if (place?.lane === lane) return { id, lane, stage, x: place.x, y: place.y };
    return { id, lane, stage, x, y, ...(place ? { [along]: place[along] } : {}) };
  });
  moveSteps(tx, moves);
}

const swapPlaces: Attempt = (tx, move) => {
  const { moving, past } = move;
  if (moving.some(({ lane, stage }) => lane !== past?.lane || stage !== past.stage)) return false;
  exchangePlaces(tx, move);
  return true;
};

const swapFlow: Attempt = (tx, move) => {
  const { first, second } = piecesOf(move);
  const ids = (steps: readonly Step[]): Id[] => steps.map(({ id }) => id);
  if (moveInFlow(tx, { first: ids(first), second: ids(second) }) !== null) return false;
  exchangePlaces(tx, move);
  return true;
};

/** Steps that come down into a cell are its first there: what lies in it makes room. Those that go up are its last. */
function enterCell(tx: Transaction, { moving, way, map }: Move, cell: Pick<Step, 'lane' | 'stage'>): void {
  const now = documentNow(tx);
  const direction = directionOf(now, map);
  const [along, size] = direction === 'vertical' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const sizes = moving.map((step) => cellBox(step, direction)[size] + GAP);
  const there = stepsIn(now, cell.lane, cell.stage);
  const room = sizes.reduce((sum, one) => sum + one, 0);
  if (way > 0) for (const one of there) setStep(tx, one.id, { [along]: one[along] + room });
  const ends = there.map((one) => cellBox(one, direction)).map((box) => box[along] + box[size] + GAP);
  const edge = there.at(way > 0 ? 0 : -1);
  let at = way > 0 ? (edge?.[along] ?? CELL.edge) : Math.max(CELL.edge, ...ends);
  for (const [i, { id, x, y }] of moving.entries()) {
    moveSteps(tx, [{ id, ...cell, x: edge?.x ?? x, y: edge?.y ?? y, [along]: at }]);
    at += sizes[i] ?? 0;
  }
}

/** Over into the next stage, each in its own lane. */
const enterStage: Attempt = (tx, move) => {
  const { moving, over } = move;
  if (over === null) return false;
  for (const lane of new Set(moving.map((step) => step.lane)))
    enterCell(tx, { ...move, moving: moving.filter((step) => step.lane === lane) }, { lane, stage: over });
  return true;
};

/** Steps without connections stand by place alone: they go over into the next lane. */
const enterLane: Attempt = (tx, move) => {
  const [first] = move.moving;
  if (!first || move.into === null) return false;
  enterCell(tx, move, { lane: move.into, stage: first.stage });
  return true;
};

/** What the rows shall be: the same ones in another order, or in the same order with the moved ones in another cell. */
const ATTEMPTS: readonly { readonly attempt: Attempt; readonly passes: boolean }[] = [
  { attempt: enterStage, passes: false },
  { attempt: swapFlow, passes: true },
  { attempt: swapPlaces, passes: true },
  { attempt: enterLane, passes: false },
];

function run(tx: Transaction, attempt: Attempt, move: Move): boolean {
  if (!attempt(tx, move)) return false;
  const { before } = piecesOf(move);
  const ids = before.map(({ id }) => id);
  settleSteps(tx, move.map, ids);
  showSteps(tx, ids);
  return true;
}

const SOURCES = { newId: () => '', now: '' } as const;

/** The document as an attempt leaves it; null when it does not fit. */
function carriedOut(document: ProjectDocument, attempt: Attempt, move: Move): ProjectDocument | null {
  let fits = false;
  const copy = create(document, (draft) => void (fits = run({ ...SOURCES, draft }, attempt, move)));
  return fits ? (copy as ProjectDocument) : null;
}

/** The stage that rows go over into: the next one, be it empty; hidden ones are passed when nothing is in them. */
function stageOver(document: ProjectDocument, map: Id, from: Id, way: -1 | 1): Id | null {
  const filled = new Set(stepsOf(document, map).map(({ stage }) => stage));
  const stages = stagesOf(document, map).filter(
    (stage) => stage.id === from || isBandShown(stage) || filled.has(stage.id),
  );
  return stages[stages.findIndex(({ id }) => id === from) + way]?.id ?? null;
}

/** The lane that rows without connections go over into. */
function laneInto(document: ProjectDocument, map: Id, moving: readonly Step[], way: -1 | 1): Id | null {
  const [first] = moving;
  const isCell = moving.every(({ lane, stage }) => lane === first?.lane && stage === first.stage);
  if (!isCell || !moving.every((step) => isLone(document, step))) return null;
  const lanes = lanesOf(document, map);
  return lanes[lanes.findIndex(({ id }) => id === first?.lane) + way]?.id ?? null;
}

/** What moving these rows means; null where there is nothing to move past or over into. */
function moveOf(document: ProjectDocument, map: Id, ids: readonly Id[], way: -1 | 1): Move | null {
  const rows = rowsOf(document, map, ids);
  const moving = rows.filter(({ id }) => ids.includes(id));
  const edge = way < 0 ? moving[0] : moving.at(-1);
  if (!edge) return null;
  const past = rows[rows.indexOf(edge) + way] ?? null;
  const crosses = past?.stage !== edge.stage && moving.every(({ stage }) => stage === edge.stage);
  const over = crosses ? stageOver(document, map, edge.stage, way) : null;
  const into = over === null && past?.lane !== edge.lane ? laneInto(document, map, moving, way) : null;
  return past || over || into ? { map, moving, past, over, into, way } : null;
}

/** The first reading by which the rows come to stand as they shall, tried on a copy of the document; and that copy. */
function readingOf(
  document: ProjectDocument,
  move: Move,
): { readonly attempt: Attempt; readonly result: ProjectDocument } | null {
  const { before, after } = piecesOf(move);
  const moved = move.moving.map(({ id }) => id);
  const same = rowsOf(document, move.map, moved).map(({ id }) => id);
  const passed = [...same];
  passed.splice(same.indexOf(before[0]?.id ?? ''), before.length, ...after.map(({ id }) => id));
  for (const { attempt, passes } of ATTEMPTS) {
    const result = carriedOut(document, attempt, move);
    const wanted = passes ? passed : same;
    if (result && rowsOf(result, move.map, moved).every(({ id }, i) => id === wanted[i]))
      return { attempt, result };
  }
  return null;
}

/** The rows with their cells, as one text. */
const standing = (document: ProjectDocument, map: Id): string =>
  toldSteps(document, map)
    .map(({ id, lane, stage }) => `${id} ${lane} ${stage}`)
    .join();

/** The reading of a move, when moving the other way would take it back. */
function attemptFor(document: ProjectDocument, move: Move): Attempt | null {
  const reading = readingOf(document, move);
  if (!reading) return null;
  const ids = move.moving.map(({ id }) => id);
  const back = moveOf(reading.result, move.map, ids, move.way < 0 ? 1 : -1);
  const again = back && readingOf(reading.result, back)?.result;
  return again && standing(again, move.map) === standing(document, move.map) ? reading.attempt : null;
}

function faultOf(document: ProjectDocument, move: Move): SwapFault {
  const { first, second } = piecesOf(move);
  let fault: SwapFault | null = null;
  create(document, (draft) => {
    const ids = { first: first.map(({ id }) => id), second: second.map(({ id }) => id) };
    fault = moveInFlow({ ...SOURCES, draft }, ids);
  });
  return fault ?? 'apart';
}

/**
 * Moves rows by one place. In a chain they change places with their neighbour in the flow and on the chart; what stands by place
 * changes places on the chart; at the end of a stage they go over into the next one, be it empty. Only what the other way takes back
 * is done. Returns why they stay; null when they moved or are at the end.
 */
export function moveInOrder(
  { project, map }: { readonly project: ProjectSession; readonly map: Id },
  ids: readonly Id[],
  way: -1 | 1,
  key: MoveKey = 'moveRows',
): NotMoved | null {
  const { store } = project;
  const document = store.document();
  const move = moveOf(document, map, ids, way);
  if (!move || useSession.getState().readOnly) return null;
  const attempt = attemptFor(document, move);
  if (!attempt) {
    if (!move.past) return null;
    const { first, second } = piecesOf(move);
    return { fault: faultOf(document, move), first: first.at(-1)?.id ?? '', second: second[0]?.id ?? '' };
  }
  const label = { key, values: { count: move.moving.length } };
  store.transact(label, (tx) => void run(tx, attempt, move), { map });
  return null;
}

/** Moves the selected steps earlier or later by one; says why where they stay. */
export function moveSelected(context: ActionContext, way: -1 | 1): void {
  const { project, text } = context;
  const map = shownMap(context);
  const ids = stepsSelected(context);
  if (!map || ids.length === 0) return;
  const stays = moveInOrder({ project, map }, ids, way, way < 0 ? 'moveStepsEarlier' : 'moveStepsLater');
  const { steps } = project.store.document();
  if (stays) {
    const nameOf = (id: Id): string => steps[id]?.name || text('unnamed');
    const values = { first: nameOf(stays.first), second: nameOf(stays.second) };
    showToast(text('notMoved'), { text: text(`moveFaults.${stays.fault}`, values), key: 'move rows' });
  } else useSession.getState().camera?.reveal(ids);
}

// Places steps that were moved to another cell by name or by key: beside their neighbours in the flow, where nothing is pushed.
import type { Id } from '../base/id';
import { bottom, centre, type Rect, right } from '../base/geometry';
import type { ProjectDocument, Step } from '../model/document';
import { documentNow } from '../model/draft-record';
import { incoming, outgoing, stepsIn } from '../model/queries';
import { toldOrder } from '../model/told-order';
import type { Transaction } from '../model/transaction';
import { clearPlace } from './clear-place';
import { inFirstRow } from './first-row';
import { CELL, cellBox, directionOf } from './map-geometry';
import { leadsOn, placeBetween } from './place-between';

/** Between boxes along the flow, and beside a decision, whose ways carry conditions, px. */
const GAP = 32;
const BRANCH_GAP = 64;

const ALONG = {
  x: { across: 'y', length: 'width', end: right, near: CELL.padX },
  y: { across: 'x', length: 'height', end: bottom, near: CELL.padY },
} as const;
type Axis = keyof typeof ALONG;

/** A step on its way: the document as it is now, without those that come after it. */
interface Arrival {
  readonly document: ProjectDocument;
  readonly step: Step;
  readonly axis: Axis;
  /** What came before it in the flow and stands already, and what follows. */
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly later: ReadonlySet<Id>;
  box(step: Step): Rect;
}

type Cell = Pick<Step, 'lane' | 'stage'>;

const sameCell = (a: Cell, b: Cell): boolean => a.lane === b.lane && a.stage === b.stage;

const extreme = (steps: readonly Step[], value: (step: Step) => number): Step | undefined =>
  steps.toSorted((a, b) => value(b) - value(a))[0];

/** Those between which it stands: the last one before it and the first one after it, of its cell or of its stage. */
function neighbours(arrival: Arrival, isNear: (step: Step) => boolean): { from?: Step; to?: Step } {
  const { axis, box, before, after } = arrival;
  const from = extreme(before.filter(isNear), (one) => ALONG[axis].end(box(one)));
  const to = extreme(
    after.filter((one) => isNear(one) && (!from || one[axis] > from[axis])),
    (one) => -one[axis],
  );
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const level = ({ axis, box, step }: Arrival, with_: Step): number =>
  centre(box(with_))[ALONG[axis].across] - (axis === 'x' ? box(step).height : box(step).width) / 2;

/** Behind or before a neighbour of its cell. */
function besideOne(arrival: Arrival, { from, to }: { from?: Step; to?: Step }): number | null {
  const { axis, box, step } = arrival;
  const gap = (one: Step): number => (one.kind === 'decision' ? BRANCH_GAP : GAP);
  if (from) return ALONG[axis].end(box(from)) + gap(from);
  return to ? to[axis] - gap(step) - box(step)[ALONG[axis].length] : null;
}

/** Along the flow, where none of its neighbours stands in its cell: below or above one of its stage, where it was, or first. */
function alone(arrival: Arrival, was: Cell): number {
  const { axis, box, step } = arrival;
  const { from, to } = neighbours(arrival, ({ stage }) => stage === step.stage);
  const near = from ?? to;
  if (was.stage === step.stage && (!from || step[axis] > from[axis]) && (!to || step[axis] < to[axis]))
    return step[axis];
  if (!near) return ALONG[axis].near;
  return Math.max(ALONG[axis].near, centre(box(near))[axis] - box(step)[ALONG[axis].length] / 2);
}

/** Behind the last one of its cell, for what nothing leads to or from. */
function lastOf({ document, step, axis, box, later }: Arrival): Step | undefined {
  const there = stepsIn(document, step.lane, step.stage).filter(({ id }) => id !== step.id && !later.has(id));
  return extreme(there, (one) => ALONG[axis].end(box(one)));
}

function wanted(arrival: Arrival, was: Cell): Rect {
  const { document, step, axis, box, before, after, later } = arrival;
  const { across, length } = ALONG[axis];
  const own = box(step);
  const last = before.length + after.length === 0 && was.stage !== step.stage ? lastOf(arrival) : undefined;
  const pair = last ? { from: last } : neighbours(arrival, (one) => sameCell(one, step));
  const beside = besideOne(arrival, pair);
  const one = pair.from ?? pair.to;
  if (beside !== null && one)
    return { ...own, [axis]: Math.max(ALONG[axis].near, beside), [across]: level(arrival, one) };
  const apart = new Set([step.id, ...later]);
  const size = own[length === 'width' ? 'height' : 'width'];
  const row = was.lane === step.lane ? own[across] : inFirstRow(document, step.map, step.lane, size, apart);
  return { ...own, [axis]: alone(arrival, was), [across]: row };
}

/** In a row of its neighbours without room between them, what follows makes room, as for a step that is inserted there. */
function pushesIn(tx: Transaction, arrival: Arrival, at: Rect, free: Rect): boolean {
  const { axis, step, before } = arrival;
  const isFree = at[axis] === free[axis] && at[ALONG[axis].across] === free[ALONG[axis].across];
  const { from, to } = neighbours(arrival, (one) => sameCell(one, step));
  const source = from ?? before.find((one) => to && leadsOn(tx.draft, one, to));
  if (!to || !source) return false;
  if (isFree && ALONG[axis].end(free) + CELL.edge <= to[axis]) return false;
  return placeBetween(tx, { step: step.id, from: source.id, to: to.id });
}

function placeOne(tx: Transaction, id: Id, was: Cell, later: ReadonlySet<Id>): void {
  const document = documentNow(tx);
  const step = document.steps[id];
  if (!step) return;
  const direction = directionOf(document, step.map);
  const flow = (ids: readonly Id[]): Step[] =>
    ids.flatMap((other) => {
      const one = document.steps[other];
      return one && other !== id && one.kind !== 'note' && !later.has(other) ? [one] : [];
    });
  const arrival: Arrival = {
    document,
    step,
    axis: direction === 'vertical' ? 'y' : 'x',
    before: flow(incoming(document, id).map(({ from }) => from)),
    after: flow(outgoing(document, id).map(({ to }) => to)),
    later,
    box: (one) => cellBox(one, direction),
  };
  const others = stepsIn(document, step.lane, step.stage)
    .filter((other) => other.id !== id && !later.has(other.id))
    .map(arrival.box);
  const at = wanted(arrival, was);
  const free = clearPlace(at, others, { axis: arrival.axis, onward: true, straight: true });
  if (pushesIn(tx, arrival, at, free)) return;
  const draft = tx.draft.steps[id];
  if (draft) Object.assign(draft, { x: Math.round(free.x), y: Math.round(free.y) });
}

/**
 * Gives steps places in the cells that they were just moved to, inside the running act: behind what comes before them there or before
 * what follows, level with it; else near those of the same stage, at the stage's beginning, or where they were along the flow.
 * `was`: the cell of each before. What is there stays, but a row that they come to stand amid makes room along the flow.
 */
export function placeArrived(tx: Transaction, was: ReadonlyMap<Id, Cell>): void {
  const ids = toldOrder(documentNow(tx), [...was.keys()]);
  for (const [i, id] of ids.entries()) {
    const from = was.get(id);
    if (from) placeOne(tx, id, from, new Set(ids.slice(i + 1)));
  }
}

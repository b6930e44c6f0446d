// Puts a step that was just led into a connection between its two neighbours: what follows makes room, in the rhythm that is there.
import type { Id } from '../base/id';
import { bottom, type Rect, right } from '../base/geometry';
import { byRank } from '../base/rank';
import type { ProjectDocument, Step } from '../model/document';
import type { Transaction } from '../model/transaction';
import { makeLevelRoom } from './keep-level';
import { cellBox, CELL, directionOf } from './map-geometry';
import { SPACING } from './place/spacing';

/** The distance along the flow where there is none to go by, and beside a decision, whose ways carry conditions, px. */
const GAP = 32;
const BRANCH_GAP = 64;
/** Where the first box of a cell begins. */
const FIRST = { x: CELL.padX, y: CELL.padY } as const;

/** How boxes lie along the flow and across it. */
const ALONG = {
  x: { across: 'y', size: 'width', depth: 'height', end: right, low: bottom },
  y: { across: 'x', size: 'height', depth: 'width', end: bottom, low: right },
} as const;
type Axis = keyof typeof ALONG;

interface Chart {
  readonly tx: Transaction;
  readonly axis: Axis;
  readonly step: Step;
  readonly from: Step;
  readonly to: Step;
  box(step: Step): Rect;
}

const sameCell = (a: Step, b: Step): boolean => a.lane === b.lane && a.stage === b.stage;

const middleAcross = ({ axis, box }: Chart, step: Step): number => {
  const { across, depth } = ALONG[axis];
  return box(step)[across] + box(step)[depth] / 2;
};

const areLevel = (chart: Chart, a: Step, b: Step): boolean =>
  a.lane === b.lane && Math.abs(middleAcross(chart, a) - middleAcross(chart, b)) < SPACING.rowGap;

/** True when the flow goes on from one step of a map to the other, not back or round. */
export function leadsOn(
  { stages, maps }: Pick<ProjectDocument, 'stages' | 'maps'>,
  from: Step,
  to: Step,
): boolean {
  const axis = directionOf({ maps }, from.map) === 'vertical' ? 'y' : 'x';
  const [a, b] = [stages[from.stage], stages[to.stage]];
  if (!a || !b || from.id === to.id) return false;
  if (a.id !== b.id) return byRank(a, b) < 0;
  return sameCell(from, to) ? to[axis] > from[axis] : to[axis] >= from[axis] - SPACING.apart;
}

/** The distance that steps of this row keep; a usual one where the two are not beside each other. */
function rhythm(chart: Chart): number {
  const { axis, box, from, to } = chart;
  if (from.kind === 'decision') return BRANCH_GAP;
  const gap = to[axis] - ALONG[axis].end(box(from));
  return sameCell(from, to) && areLevel(chart, from, to) && gap >= SPACING.apart && gap <= BRANCH_GAP
    ? gap
    : GAP;
}

/** What comes after a step without passing the new one. */
function after({ tx, step, from }: Chart, id: Id): ReadonlySet<Id> {
  const found = new Set([id]);
  const ways = Object.values(tx.draft.connections);
  for (const at of found)
    for (const { from: source, to } of ways)
      if (source === at && to !== step.id && to !== from.id) found.add(to);
  return found;
}

/** Moves what stands in the cell from a place on, and what comes after it in the same stage. Pinned steps stay. */
function push(chart: Chart, cell: Step, start: number, by: number): void {
  if (by <= 0) return;
  const { tx, axis, step, from, to } = chart;
  const behind = after(chart, to.id);
  for (const other of Object.values(tx.draft.steps)) {
    if (other.map !== cell.map || other.stage !== cell.stage || other.pinned) continue;
    if (other.id === step.id || other.id === from.id || other[axis] < start) continue;
    if (other.lane === cell.lane || behind.has(other.id)) other[axis] += by;
  }
}

/** How much is missing between the new step and what stands before it in its row, and from where on that is. */
function shortage(chart: Chart, gap: number): { start: number; by: number } {
  const { tx, axis, box, step, from } = chart;
  const { across, end, low } = ALONG[axis];
  const own = box(step);
  const inRow = Object.values(tx.draft.steps).filter((other) => {
    if (other.id === step.id || other.id === from.id || !sameCell(other, step)) return false;
    const rect = box(other);
    return (
      rect[across] < low(own) + SPACING.apart &&
      low(rect) > own[across] - SPACING.apart &&
      end(rect) > own[axis] - SPACING.apart
    );
  });
  const start = Math.min(...inRow.map((other) => other[axis]));
  return { start, by: inRow.length === 0 ? 0 : Math.ceil(end(own) + gap - start) };
}

/** Behind the step before it, on the line of the one that the way is the only one of. */
function placeAfter(chart: Chart): void {
  const { tx, axis, box, step, from, to } = chart;
  const { across, depth, end } = ALONG[axis];
  const gap = rhythm(chart);
  const branches = Object.values(tx.draft.connections).filter((way) => way.from === from.id).length > 1;
  const level = branches && sameCell(from, to) ? to : from;
  step[axis] = Math.round(end(box(from)) + gap);
  step[across] = Math.round(middleAcross(chart, level) - box(step)[depth] / 2);
  const row = shortage(chart, from.kind === 'decision' ? GAP : gap);
  push(chart, step, row.start, row.by);
  // In another row or lane what follows may stand below the new one, but not before it; branches of a bar stand behind it.
  const least = step.kind === 'parallel' ? end(box(step)) + gap : step[axis];
  if (to.stage === step.stage && !areLevel(chart, to, step)) push(chart, to, to[axis], least - to[axis]);
}

/** Before the step that follows, in its cell and on its line. */
function placeBefore(chart: Chart): void {
  const { axis, box, step, from, to } = chart;
  const { across, depth, size } = ALONG[axis];
  const own = box(step)[size];
  const least = from.stage === to.stage ? Math.max(FIRST[axis], from[axis]) : FIRST[axis];
  step[axis] = Math.max(least, Math.round(to[axis] - GAP - own));
  step[across] = Math.round(middleAcross(chart, to) - box(step)[depth] / 2);
  const row = shortage(chart, GAP);
  push(chart, step, row.start, row.by);
}

/**
 * Places a step that a connection was just led through, inside the running act: in the cell that it was put in, behind the step
 * before it or before the one that follows, level with that, with room made along the flow. False and no change where it lies in
 * the cell of neither, or where the way leads back: there it stays where it was put.
 */
export function placeBetween(
  tx: Transaction,
  given: { readonly step: Id; readonly from: Id; readonly to: Id },
): boolean {
  const { steps } = tx.draft;
  const [step, from, to] = [steps[given.step], steps[given.from], steps[given.to]];
  if (!step || !from || !to) return false;
  const direction = directionOf(tx.draft, step.map);
  const chart: Chart = {
    tx,
    axis: direction === 'vertical' ? 'y' : 'x',
    step,
    from,
    to,
    box: (one) => cellBox(one, direction),
  };
  if (!leadsOn(tx.draft, from, to)) return false;
  if (sameCell(step, from)) placeAfter(chart);
  else if (sameCell(step, to)) placeBefore(chart);
  else return false;
  makeLevelRoom(tx, step.id);
  return true;
}

// Where the next step goes: beside the one before it in the same cell, or in the cell beside; a further way gets a row of its own.
import type { Point, Rect, Side } from '../../../base/geometry';
import { byRank } from '../../../base/rank';
import type { Id } from '../../../base/id';
import { clearPlace, type Row } from '../../../layout/clear-place';
import { inFirstRow } from '../../../layout/first-row';
import { boxSize, CELL, cellBox, directionOf } from '../../../layout/map-geometry';
import { SPACING } from '../../../layout/place/spacing';
import type { ProjectDocument, Step } from '../../../model/document';
import type { StepKindId } from '../../../model/ids';
import { outgoing, stepsIn, stepsOf } from '../../../model/queries';
import type { ProjectSession } from '../../project-session';
import { axisTowards, nextCell, STEP_OUT } from './direction';
import type { Place } from './place';

/** Between a step and what comes after it, px. */
export const GAP = 32;
/** Beside a decision, whose branches carry conditions. */
const BRANCH_GAP = 64;

/** The boxes of the steps of a cell. */
export const boxesIn = (
  document: ProjectDocument,
  { map, lane, stage }: Pick<Step, 'map' | 'lane' | 'stage'>,
): Rect[] => stepsIn(document, lane, stage).map((step) => cellBox(step, directionOf(document, map)));

/** What follows a step in the flow. */
const followers = (document: ProjectDocument, { id }: Step): Step[] =>
  outgoing(document, id).flatMap(({ to }) => {
    const target = document.steps[to];
    return target && target.kind !== 'note' && to !== id ? [target] : [];
  });

/** Lines on from a step to later stages of its lane take the rows that they leave and come to: what lies there would cut them. */
function linesOn(document: ProjectDocument, step: Step, axis: 'x' | 'y'): Rect[] {
  const direction = directionOf(document, step.map);
  const own = cellBox(step, direction);
  const isLater = ({ stage, lane }: Step): boolean => {
    const [here, there] = [document.stages[step.stage], document.stages[stage]];
    return lane === step.lane && here !== undefined && there !== undefined && byRank(here, there) < 0;
  };
  const rows = followers(document, step).filter(isLater);
  return (rows.length > 0 ? [own, ...rows.map((row) => cellBox(row, direction))] : []).map((box) =>
    axis === 'x'
      ? { x: own.x, width: Number.MAX_SAFE_INTEGER, y: box.y, height: box.height }
      : { y: own.y, height: Number.MAX_SAFE_INTEGER, x: box.x, width: box.width },
  );
}

/** So much further on than usual, px, what follows a step may begin and still be in line with a further way. */
const IN_LINE = 120;

/** Where what follows a step in its cell begins along the flow, if that is near `at`; else `at`. */
function headsFrom(document: ProjectDocument, step: Step, at: number, axis: 'x' | 'y'): number {
  const begins = followers(document, step)
    .filter((one) => one.lane === step.lane && one.stage === step.stage)
    .map((one) => one[axis])
    .filter((begin) => begin >= at && begin <= at + IN_LINE);
  return begins.length > 0 ? Math.min(...begins) : at;
}

/** Where a further way goes: to the side of the step's row where fewer of its ways lead, so that lines and conditions have room. */
function sideFor(document: ProjectDocument, step: Step, axis: 'x' | 'y'): Row['side'] {
  const direction = directionOf(document, step.map);
  const [across, depth] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  const middle = (one: Step): number => cellBox(one, direction)[across] + cellBox(one, direction)[depth] / 2;
  const offs = followers(document, step)
    .filter(({ lane, stage }) => lane === step.lane && stage === step.stage)
    .map((one) => middle(one) - middle(step));
  const after = offs.filter((off) => off >= SPACING.apart).length;
  const before = offs.filter((off) => off <= -SPACING.apart).length;
  const isFixed = stepsOf(document, step.map).some(({ lane, pinned }) => pinned && lane === step.lane);
  return after > before && !isFixed ? 'before' : 'after';
}

/** The place beside a step, in its own cell: the next one along the flow, or the one in a direction. What is there stays. */
export function placeBeside(
  { store }: ProjectSession,
  id: Id,
  kind: StepKindId,
  side: Side | null = null,
): Place | null {
  const document = store.document();
  const step = document.steps[id];
  if (!step) return null;
  const direction = directionOf(document, step.map);
  const axis = direction === 'vertical' ? 'y' : 'x';
  const onward: Side = axis === 'y' ? 'bottom' : 'right';
  const box = cellBox(step, direction);
  const { width, height } = boxSize(kind, '', direction);
  const gap = step.kind === 'decision' ? BRANCH_GAP : GAP;
  const level = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2 };
  const at: Record<Side, Point> = {
    right: { x: box.x + box.width + (onward === 'right' ? gap : GAP), y: level.y },
    left: { x: box.x - gap - width, y: level.y },
    bottom: { x: level.x, y: box.y + box.height + (onward === 'bottom' ? gap : GAP) },
    top: { x: level.x, y: box.y - GAP - height },
  };
  const { lane, stage } = step;
  const wanted = { ...at[side ?? onward], width, height };
  // Conditions have moved what follows further on: a further way begins in line with it.
  if (side === null || side === onward) wanted[axis] = headsFrom(document, step, wanted[axis], axis);
  const others = boxesIn(document, step);
  if (side === 'left' || side === 'top') return { lane, stage, x: wanted.x, y: wanted.y };
  if (side !== null && side !== onward) {
    const { x, y } = clearPlace(wanted, others, { axis: axis === 'x' ? 'y' : 'x', onward: false });
    return { lane, stage, x, y };
  }
  const { x, y } = clearPlace(wanted, [...others, ...linesOn(document, step, axis)], {
    axis,
    onward: true,
    straight: followers(document, step).length === 0,
    side: sideFor(document, step, axis),
  });
  return { lane, stage, x, y };
}

/** The place in the cell beside a step's own: level with it, at the near edge, where nothing is pushed; null at the edge of the map. */
export function placeBeyond(
  document: ProjectDocument,
  step: Step,
  kind: StepKindId,
  side: Side,
): Place | null {
  const cell = nextCell(document, step, side);
  if (!cell) return null;
  const direction = directionOf(document, step.map);
  const box = cellBox(step, direction);
  const size = boxSize(kind, '', direction);
  const place = { x: box.x + (box.width - size.width) / 2, y: box.y + (box.height - size.height) / 2 };
  const axis = STEP_OUT[side].y === 0 ? 'x' : 'y';
  const crossesLanes = axisTowards(document, step.map, side) === 'lane';
  place[axis] = crossesLanes
    ? inFirstRow(document, step.map, cell.lane, axis === 'x' ? size.width : size.height)
    : axis === 'x'
      ? CELL.padX
      : CELL.padY;
  const others = boxesIn(document, { map: step.map, ...cell });
  const along = direction === 'vertical' ? 'y' : 'x';
  const { x, y } = clearPlace({ ...place, ...size }, others, { axis: along, onward: true, straight: true });
  return { ...cell, x, y };
}

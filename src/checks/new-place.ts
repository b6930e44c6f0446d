// Where mending puts a new step: before or after another along the flow, with room made for it.
import type { Point, Rect } from '../base/geometry';
import { boxSize, CELL, cellBox, directionOf } from '../layout/map-geometry';
import type { Step } from '../model/document';
import type { StepKindId } from '../model/ids';
import type { Transaction } from '../model/transaction';

const GAP = 32;

interface Neighbour {
  readonly step: Step;
  readonly side: 'before' | 'after';
  readonly kind: StepKindId;
  readonly name: string;
}

/** The other steps of a cell, as boxes. */
const others = (tx: Transaction, { id, map, lane, stage }: Step): Rect[] =>
  Object.values(tx.draft.steps)
    .filter((one) => one.id !== id && one.map === map && one.lane === lane && one.stage === stage)
    .map((one) => cellBox(one, directionOf(tx.draft, map)));

/** Moves the steps of a cell that begin at a line or behind it. */
function shift(tx: Transaction, { map, lane, stage }: Step, axis: 'x' | 'y', from: number, by: number): void {
  if (by <= 0) return;
  for (const one of Object.values(tx.draft.steps))
    if (one.map === map && one.lane === lane && one.stage === stage && one[axis] >= from) one[axis] += by;
}

/** The place of a new step beside another in its cell, level with it; what stands there is moved on. */
export function placeBeside(tx: Transaction, { step, side, kind, name }: Neighbour): Point {
  const direction = directionOf(tx.draft, step.map);
  const [axis, extent, cross, span] =
    direction === 'vertical'
      ? (['y', 'height', 'x', 'width'] as const)
      : (['x', 'width', 'y', 'height'] as const);
  const box = cellBox(step, direction);
  const size = boxSize(kind, name, direction);
  const level = box[cross] + (box[span] - size[span]) / 2;
  const end = (rect: Rect): number => rect[axis] + rect[extent];
  const place = (along: number): Point =>
    axis === 'x' ? { x: along, y: Math.max(CELL.edge, level) } : { x: Math.max(CELL.edge, level), y: along };
  if (side === 'after') {
    const next = others(tx, step)
      .map((rect) => rect[axis])
      .filter((at) => at >= end(box));
    const at = end(box) + GAP;
    shift(tx, step, axis, end(box), at + size[extent] + GAP - Math.min(...next));
    return place(at);
  }
  const least = (axis === 'x' ? CELL.padX : CELL.padY) - GAP;
  const before = Math.max(
    least,
    ...others(tx, step)
      .map(end)
      .filter((at) => at <= box[axis]),
  );
  const by = Math.max(0, before + GAP + size[extent] + GAP - box[axis]);
  shift(tx, step, axis, box[axis], by);
  return place(box[axis] + by - GAP - size[extent]);
}

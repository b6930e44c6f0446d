// First places for new steps: in rows of their cells, in the order of the flow, clear of what lies there already.
import type { Id } from '../base/id';
import { bottom, type Rect, right } from '../base/geometry';
import type { Step } from '../model/document';
import type { Transaction } from '../model/transaction';
import { CELL, cellBox, directionOf } from './map-geometry';
import { SPACING } from './place/spacing';

/** So many steps stand beside each other before the next row begins. */
const IN_A_ROW = 5;

const GAP = SPACING.rowGap;

/** Far ends of boxes, px. */
const most = (boxes: readonly Rect[], end: (box: Rect) => number, least: number): number =>
  boxes.reduce((far, box) => Math.max(far, end(box)), least);

/** The corner where the first of the new boxes goes: behind those that lie there, if there are few new ones, else below them. */
function corner(others: readonly Rect[], count: number, down: boolean): { x: number; y: number } {
  if (others.length === 0) return { x: CELL.padX, y: CELL.padY };
  const behind = count <= IN_A_ROW;
  return behind !== down
    ? { x: most(others, right, 0) + GAP, y: CELL.padY }
    : { x: CELL.padX, y: most(others, bottom, 0) + GAP };
}

/** Puts the boxes of one cell one behind the other. With lanes that run down the flow goes down as well. */
function placeIn(steps: readonly Step[], others: readonly Rect[], down: boolean): void {
  const direction = down ? 'vertical' : 'horizontal';
  const start = corner(others, steps.length, down);
  const at = { ...start };
  let deepest = 0;
  for (const [i, step] of steps.entries()) {
    if (i > 0 && i % IN_A_ROW === 0) {
      if (down) Object.assign(at, { x: at.x + deepest + GAP, y: start.y });
      else Object.assign(at, { x: start.x, y: at.y + deepest + GAP });
      deepest = 0;
    }
    const { width, height } = cellBox(step, direction);
    step.x = at.x;
    step.y = at.y;
    deepest = Math.max(deepest, down ? width : height);
    if (down) at.y += height + GAP;
    else at.x += width + GAP;
  }
}

/** Gives new steps of a map places that are free, inside the running act; nothing else moves. */
export function placeNew(tx: Transaction, map: Id, ids: readonly Id[]): void {
  const fresh = new Set(ids);
  const cells = new Map<string, { others: Rect[]; steps: Step[] }>();
  const down = directionOf(tx.draft, map) === 'vertical';
  const cellOf = ({ lane, stage }: Step) => {
    const key = `${lane} ${stage}`;
    const cell = cells.get(key) ?? { others: [], steps: [] };
    cells.set(key, cell);
    return cell;
  };
  for (const id of ids) {
    const step = tx.draft.steps[id];
    if (step) cellOf(step).steps.push(step);
  }
  for (const step of Object.values(tx.draft.steps))
    if (step.map === map && !fresh.has(step.id))
      cellOf(step).others.push(cellBox(step, down ? 'vertical' : 'horizontal'));
  for (const { steps, others } of cells.values()) placeIn(steps, others, down);
}

// First places for new steps: in rows of their cells, in the order of the flow, clear of what lies there already.
import type { Id } from '../base/id';
import { bottom, type Rect, right } from '../base/geometry';
import type { ProjectDocument, Step } from '../model/document';
import type { Transaction } from '../model/transaction';
import { CELL, cellBox, directionOf } from './map-geometry';
import { SPACING } from './place/spacing';

/** So many steps stand beside each other before the next row begins; of very many more, so that they come out as a block. */
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

/** Steps in rows of about the same length, none of them left over for a row of its own. */
function rowsOf(steps: readonly Step[]): Step[][] {
  const most = Math.max(IN_A_ROW, Math.ceil(Math.sqrt(steps.length)));
  const count = Math.ceil(steps.length / most);
  const each = Math.ceil(steps.length / count);
  return Array.from({ length: count }, (_, i) => steps.slice(i * each, (i + 1) * each));
}

/** Puts the boxes of one cell one behind the other, level in their rows. With lanes that run down the flow goes down as well. */
function placeIn(steps: readonly Step[], others: readonly Rect[], down: boolean): void {
  const direction = down ? 'vertical' : 'horizontal';
  const start = corner(others, steps.length, down);
  const [along, across, length, depth] = down
    ? (['y', 'x', 'height', 'width'] as const)
    : (['x', 'y', 'width', 'height'] as const);
  let begin = start[across];
  for (const row of rowsOf(steps)) {
    const boxes = row.map((step) => cellBox(step, direction));
    const deepest = Math.max(...boxes.map((box) => box[depth]));
    let at = start[along];
    for (const [i, step] of row.entries()) {
      const box = boxes[i];
      if (!box) continue;
      step[along] = at;
      step[across] = Math.round(begin + (deepest - box[depth]) / 2);
      at += box[length] + GAP;
    }
    begin += deepest + GAP;
  }
}

/** Whether all these steps share a cell. */
export const inOneCell = ({ steps }: ProjectDocument, ids: readonly Id[]): boolean =>
  new Set(ids.map((id) => `${steps[id]?.lane} ${steps[id]?.stage}`)).size === 1;

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

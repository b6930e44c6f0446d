// Keeps the boxes of a cell apart after an act that adds, grows or drops steps, moving as little as possible.
import type { Id } from '../base/id';
import { overlaps, type Rect } from '../base/geometry';
import type { Transaction } from '../model/transaction';
import { cellBox, directionOf } from './map-geometry';
import { clamped, distance, nearestFree } from './nearest-free';
import { SPACING } from './place/spacing';

/** The least distance between two boxes of a cell, px. */
export const APART = SPACING.apart;

type Boxes = ReadonlyMap<Id, Rect>;

/** Those in `order` give way one after the other; the rest stays. Returns all boxes and the total way moved. */
function giveWay(
  boxes: Boxes,
  order: readonly Id[],
  fixed: ReadonlySet<Id>,
): { boxes: Map<Id, Rect>; cost: number } {
  const settled = new Map<Id, Rect>();
  for (const [id, box] of boxes) if (fixed.has(id)) settled.set(id, clamped(box));
  let cost = 0;
  for (const id of order) {
    const box = boxes.get(id);
    if (!box || settled.has(id)) continue;
    const at = nearestFree(box, [...settled.values()]);
    cost += distance(at, box);
    settled.set(id, at);
  }
  return { boxes: settled, cost };
}

/**
 * New places for the boxes of one cell so that all are at least 24 px apart and inside the cell's padding.
 * Either the moved ones find a free place or the others give way, whichever moves less; pinned ones never move.
 */
export function settleBoxes(boxes: Boxes, moved: ReadonlySet<Id>, pinned: ReadonlySet<Id>): Map<Id, Rect> {
  const ids = [...boxes.keys()];
  const near = (id: Id): number => {
    const box = boxes.get(id);
    let least = Number.POSITIVE_INFINITY;
    for (const other of moved) {
      const to = boxes.get(other);
      if (box && to) least = Math.min(least, distance(box, to));
    }
    return least;
  };
  const others = ids.filter((id) => !moved.has(id)).sort((a, b) => near(a) - near(b));
  const staying = new Set(others);
  const movedFirst = ids.filter((id) => moved.has(id));
  const yielding = giveWay(boxes, movedFirst, staying);
  const leading = movedFirst.slice(0, 1).filter((id) => !staying.has(id));
  const pushing = giveWay(boxes, [...movedFirst, ...others], new Set([...leading, ...pinned]));
  const holdsPinned = overlapping(pushing.boxes);
  return !holdsPinned && pushing.cost <= yielding.cost ? pushing.boxes : yielding.boxes;
}

function overlapping(boxes: Boxes): boolean {
  const list = [...boxes.values()];
  return list.some((a, i) => list.slice(i + 1).some((b) => overlaps(a, b, APART)));
}

/**
 * Settles every cell that holds a moved, added or grown step, inside the running act.
 * Steps of other cells, and cells where nothing is too near, keep their places.
 */
export function settleSteps(tx: Transaction, map: Id, moved: readonly Id[]): void {
  const cells = new Map<string, Set<Id>>();
  for (const id of moved) {
    const step = tx.draft.steps[id];
    if (!step || step.map !== map) continue;
    const cell = `${step.lane} ${step.stage}`;
    cells.set(cell, (cells.get(cell) ?? new Set()).add(id));
  }
  const direction = directionOf(tx.draft, map);
  for (const [cell, ids] of cells) {
    const steps = Object.values(tx.draft.steps)
      .filter((step) => step.map === map && `${step.lane} ${step.stage}` === cell)
      .sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
    const boxes = new Map(steps.map((step) => [step.id, cellBox(step, direction)]));
    const pinned = new Set(steps.filter((step) => step.pinned && !ids.has(step.id)).map((step) => step.id));
    for (const [id, box] of settleBoxes(boxes, ids, pinned)) {
      const step = tx.draft.steps[id];
      if (!step) continue;
      if (step.x !== box.x) step.x = box.x;
      if (step.y !== box.y) step.y = box.y;
    }
  }
}

// Lines steps up and spreads them evenly: one act each; every step stays in its cell.
import type { Rect } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { CELL, type GeometryBand, mapGeometry } from '../../../layout/map-geometry';
import { settleSteps } from '../../../layout/settle';
import { moveSteps, type StepMove } from '../../../model/commands/move-steps';
import type { Step } from '../../../model/document';
import type { ActionContext } from '../action';
import { shownMap, stepsSelected } from './selection';

/** What is brought to one line, or evenly apart: left and right edges and middles along x; top, bottom and middles along y. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** A step's extent along one axis, px of the chart, and the band that it lies in there. */
interface Extent {
  readonly step: Step;
  readonly at: number;
  readonly size: number;
  readonly band: GeometryBand;
}

function extents(context: ActionContext, axis: 'x' | 'y'): Extent[] {
  const map = shownMap(context);
  if (!map) return [];
  const document = context.project.store.document();
  const geometry = mapGeometry(document, map);
  const byLane = (geometry.laneDirection === 'vertical') === (axis === 'x');
  const bands = new Map((byLane ? geometry.lanes : geometry.stages).map((band) => [band.id, band]));
  return stepsSelected(context).flatMap((id) => {
    const step = document.steps[id];
    const box: Rect | undefined = geometry.boxes.get(id);
    const band = step && bands.get(byLane ? step.lane : step.stage);
    if (!step || !box || !band) return [];
    const [at, size] = axis === 'x' ? [box.x, box.width] : [box.y, box.height];
    return [{ step, at, size, band }];
  });
}

const AXIS: Readonly<Record<Alignment, 'x' | 'y'>> = {
  left: 'x',
  centre: 'x',
  right: 'x',
  top: 'y',
  middle: 'y',
  bottom: 'y',
};

/** Where the boxes of one band line up, as a function from a box's size to its place. */
function lineOf(alignment: Alignment, list: readonly Extent[]): (size: number) => number {
  const starts = list.map(({ at }) => at);
  const ends = list.map(({ at, size }) => at + size);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  if (alignment === 'left' || alignment === 'top') return () => start;
  if (alignment === 'right' || alignment === 'bottom') return (size) => end - size;
  return (size) => (start + end - size) / 2;
}

function moveAlong(
  context: ActionContext,
  axis: 'x' | 'y',
  places: ReadonlyMap<Extent, number>,
  key: 'alignSteps' | 'distributeSteps',
): void {
  const map = shownMap(context);
  const moves: StepMove[] = [...places].flatMap(([{ step, band, size }, at]) => {
    const most = Math.max(CELL.edge, band.size - size - CELL.edge);
    const offset = Math.round(Math.min(Math.max(at - band.at, CELL.edge), most));
    const { id, lane, stage, x, y } = step;
    if ((axis === 'x' ? x : y) === offset) return [];
    return [axis === 'x' ? { id, lane, stage, x: offset, y } : { id, lane, stage, x, y: offset }];
  });
  if (!map || moves.length === 0) return;
  const ids: readonly Id[] = moves.map(({ id }) => id);
  context.project.store.transact(
    { key, values: { count: places.size } },
    (tx) => {
      moveSteps(tx, moves);
      settleSteps(tx, map, ids);
    },
    { map },
  );
}

/** Lines the selected steps up: those that share a column (for x) or a row (for y), with each other. */
export function align(context: ActionContext, alignment: Alignment): void {
  const axis = AXIS[alignment];
  const bands = new Map<Id, Extent[]>();
  for (const extent of extents(context, axis)) {
    const list = bands.get(extent.band.id);
    if (list) list.push(extent);
    else bands.set(extent.band.id, [extent]);
  }
  const places = new Map<Extent, number>();
  for (const list of bands.values()) {
    const line = lineOf(alignment, list);
    for (const extent of list) places.set(extent, line(extent.size));
  }
  moveAlong(context, axis, places, 'alignSteps');
}

/** Spreads the selected steps so that the gaps between them are alike; the outer two stay. */
export function distribute(context: ActionContext, axis: 'x' | 'y'): void {
  const list = extents(context, axis).sort((a, b) => a.at - b.at);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 3) return;
  const sizes = list.reduce((sum, { size }) => sum + size, 0);
  const gap = (last.at + last.size - first.at - sizes) / (list.length - 1);
  const places = new Map<Extent, number>();
  let at = first.at;
  for (const extent of list) {
    places.set(extent, at);
    at += extent.size + gap;
  }
  moveAlong(context, axis, places, 'distributeSteps');
}

// Where everything of a map lies, in px: bands as large as what they hold, boxes at their offsets inside their cells.
import type { Id } from '../base/id';
import { bottom, type Rect, right } from '../base/geometry';
import type { ProjectDocument, Step } from '../model/document';
import { lanesOf, stagesOf, stepsOf } from '../model/queries';
import { stepLabel } from '../steps/registry';
import type { PlacedBand } from './graph';
import { SPACING } from './place/spacing';

/** Room round what a cell holds, px; smallest bands, px. */
export const CELL = {
  padX: SPACING.padX,
  padY: SPACING.padY,
  minStage: SPACING.minStage,
  minLane: SPACING.minLane,
} as const;

export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedBand[];
  readonly stages: readonly PlacedBand[];
  /** The box of every step of the map, from the top left corner of the first cell. */
  readonly boxes: ReadonlyMap<Id, Rect>;
}

/** A step's box inside its cell: its offset, and the size that its name needs. */
export function cellBox(step: Step): Rect {
  const { width, height } = stepLabel(step.kind, step.name).size;
  return { x: step.x, y: step.y, width, height };
}

interface SizedBand {
  readonly id: Id;
  readonly size: number | null;
  readonly minSize: number | null;
}

function placeBands(
  bands: readonly SizedBand[],
  content: ReadonlyMap<Id, number>,
  least: number,
): PlacedBand[] {
  let at = 0;
  return bands.map((band) => {
    const size = Math.ceil(Math.max(content.get(band.id) ?? 0, band.size ?? 0, band.minSize ?? 0, least));
    const placed = { id: band.id, at, size };
    at += size;
    return placed;
  });
}

const grow = (sizes: Map<Id, number>, id: Id, to: number): void => {
  sizes.set(id, Math.max(sizes.get(id) ?? 0, to));
};

function compute(document: ProjectDocument, map: Id): MapGeometry {
  const steps = stepsOf(document, map);
  const inCell = new Map(steps.map((step) => [step.id, cellBox(step)]));
  const heights = new Map<Id, number>();
  const widths = new Map<Id, number>();
  for (const step of steps) {
    const box = inCell.get(step.id);
    if (!box) continue;
    grow(heights, step.lane, bottom(box) + CELL.padY);
    grow(widths, step.stage, right(box) + CELL.padX);
  }
  const lanes = placeBands(lanesOf(document, map), heights, CELL.minLane);
  const stages = placeBands(stagesOf(document, map), widths, CELL.minStage);
  const top = new Map(lanes.map((lane) => [lane.id, lane.at]));
  const left = new Map(stages.map((stage) => [stage.id, stage.at]));
  const boxes = new Map<Id, Rect>();
  for (const step of steps) {
    const box = inCell.get(step.id);
    const x = left.get(step.stage);
    const y = top.get(step.lane);
    if (box && x !== undefined && y !== undefined) boxes.set(step.id, { ...box, x: x + box.x, y: y + box.y });
  }
  return { width: total(stages), height: total(lanes), lanes, stages, boxes };
}

const total = (bands: readonly PlacedBand[]): number => bands.reduce((sum, band) => sum + band.size, 0);

const known = new WeakMap<
  ProjectDocument['steps'],
  { document: ProjectDocument; byMap: Map<Id, MapGeometry> }
>();

/** The geometry of a map; computed once for the same steps, lanes and stages. Unknown maps have an empty one. */
export function mapGeometry(document: ProjectDocument, map: Id): MapGeometry {
  let entry = known.get(document.steps);
  if (!entry || entry.document.lanes !== document.lanes || entry.document.stages !== document.stages) {
    entry = { document, byMap: new Map() };
    known.set(document.steps, entry);
  }
  let geometry = entry.byMap.get(map);
  if (!geometry) {
    geometry = compute(document, map);
    entry.byMap.set(map, geometry);
  }
  return geometry;
}

/** The band at a coordinate; before the first is the first, behind the last the last; null when there is none. */
export function bandAt(bands: readonly PlacedBand[], at: number): PlacedBand | null {
  for (const band of bands) if (at < band.at + band.size) return band;
  return bands.at(-1) ?? null;
}

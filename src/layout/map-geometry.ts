// Where everything of a map lies, in px: bands as large as what they hold, boxes at their offsets inside their cells.
import type { Id } from '../base/id';
import { bottom, type Rect, right, type Size } from '../base/geometry';
import type { Lane, ProjectDocument, Stage, Step } from '../model/document';
import type { LaneDirection, StepKindId } from '../model/ids';
import { lanesOf, stagesOf, stepsOf } from '../model/queries';
import { stepLabel } from '../steps/registry';
import { COLLAPSED_ROW, collapsedName, MARK } from './collapsed';
import type { PlacedBand } from './graph';
import { SPACING } from './place/spacing';

/** Room round what a cell holds, px; smallest bands, px: the width of one that runs down, the height of one that runs across. */
export const CELL = {
  padX: SPACING.padX,
  padY: SPACING.padY,
  minWidth: SPACING.minStage,
  minHeight: SPACING.minLane,
  /** Nearer to the edge of its cell no box may lie, whichever way the lanes run. */
  edge: SPACING.edge,
} as const;

/** A lane or stage that is drawn. */
export interface GeometryBand extends PlacedBand {
  /** A thin band: marks stand for the steps in it. */
  readonly collapsed: boolean;
}

/** Stands for the steps of a cell whose lane or stage is collapsed. */
export interface CellMark {
  /** Never that of a record. */
  readonly id: Id;
  readonly lane: Id;
  readonly stage: Id;
  readonly rect: Rect;
  /** In reading order; never none. */
  readonly steps: readonly Id[];
}

export interface MapGeometry {
  readonly laneDirection: LaneDirection;
  readonly width: number;
  readonly height: number;
  /** Those that are drawn, in order. */
  readonly lanes: readonly GeometryBand[];
  readonly stages: readonly GeometryBand[];
  /** The box of every step that is drawn, from the top left corner of the first cell. */
  readonly boxes: ReadonlyMap<Id, Rect>;
  readonly marks: readonly CellMark[];
  /** By step, the mark that stands for it. */
  readonly markOf: ReadonlyMap<Id, Id>;
}

/** The axis along which lanes or stages follow each other. */
export const axisOf = (direction: LaneDirection, band: 'lane' | 'stage'): 'x' | 'y' =>
  (band === 'lane') === (direction === 'vertical') ? 'x' : 'y';

/** Where lane and stage meet. */
export function cellRect(direction: LaneDirection, lane: PlacedBand, stage: PlacedBand): Rect {
  const [across, down] = direction === 'vertical' ? [lane, stage] : [stage, lane];
  return { x: across.at, y: down.at, width: across.size, height: down.size };
}

/** The size that a step needs for its name. A bar lies across the flow, whichever way that runs. */
export function boxSize(kind: StepKindId, name: string, direction: LaneDirection): Size {
  const { width, height } = stepLabel(kind, name).size;
  return kind === 'parallel' && direction === 'vertical'
    ? { width: height, height: width }
    : { width, height };
}

/** A step's box inside its cell: its offset, and its size. */
export const cellBox = (step: Step, direction: LaneDirection): Rect => ({
  x: step.x,
  y: step.y,
  ...boxSize(step.kind, step.name, direction),
});

/** How the lanes of a map run; across for an unknown one. */
export const directionOf = ({ maps }: Pick<ProjectDocument, 'maps'>, map: Id): LaneDirection =>
  maps[map]?.laneDirection ?? 'horizontal';

const grow = (sizes: Map<Id, number>, id: Id, to: number): void => {
  sizes.set(id, Math.max(sizes.get(id) ?? 0, to));
};

const isDrawn = ({ display }: Lane | Stage): boolean => display !== 'hidden';
const isOpen = ({ display }: Lane | Stage): boolean => display === 'open';

interface Bands {
  readonly bands: readonly (Lane | Stage)[];
  readonly axis: 'x' | 'y';
  /** What the open cells of each band need, px. */
  readonly content: ReadonlyMap<Id, number>;
  /** The size of a collapsed band. */
  collapsed(band: Lane | Stage): number;
}

function placeBands({ bands, axis, content, collapsed }: Bands): GeometryBand[] {
  const least = axis === 'x' ? CELL.minWidth : CELL.minHeight;
  let at = 0;
  return bands.map((band) => {
    const open = Math.max(content.get(band.id) ?? 0, band.size ?? 0, band.minSize ?? 0, least);
    const size = Math.ceil(isOpen(band) ? open : collapsed(band));
    at += size;
    return { id: band.id, at: at - size, size, collapsed: !isOpen(band) };
  });
}

/** The bands of a map and the steps of its open cells. */
function placedBands(document: ProjectDocument, map: Id, direction: LaneDirection) {
  const lanes = lanesOf(document, map).filter(isDrawn);
  const stages = stagesOf(document, map).filter(isDrawn);
  const open = new Set([...lanes, ...stages].filter(isOpen).map(({ id }) => id));
  const drawn = stepsOf(document, map).filter(({ lane, stage }) => open.has(lane) && open.has(stage));
  const content = { lane: new Map<Id, number>(), stage: new Map<Id, number>() };
  for (const step of drawn) {
    const box = cellBox(step, direction);
    for (const band of ['lane', 'stage'] as const) {
      const level = axisOf(direction, band) === 'x';
      grow(content[band], step[band], level ? right(box) + CELL.padX : bottom(box) + CELL.padY);
    }
  }
  const nameOf = (band: Lane | Stage): string =>
    'team' in band ? (document.teams[band.team]?.name ?? '') : band.name;
  const place = (bands: readonly (Lane | Stage)[], kind: 'lane' | 'stage'): GeometryBand[] => {
    const axis = axisOf(direction, kind);
    const collapsed = (band: Lane | Stage): number =>
      axis === 'y' ? COLLAPSED_ROW : collapsedName(nameOf(band), kind === 'lane' ? 700 : 600).width;
    return placeBands({ bands, axis, content: content[kind], collapsed });
  };
  return { lanes: place(lanes, 'lane'), stages: place(stages, 'stage'), drawn };
}

type Cells = Pick<MapGeometry, 'laneDirection' | 'lanes' | 'stages'>;

/** One mark for every cell that is drawn, collapsed and not empty. */
function cellMarks(document: ProjectDocument, map: Id, { laneDirection, lanes, stages }: Cells): CellMark[] {
  if (![...lanes, ...stages].some(({ collapsed }) => collapsed)) return [];
  const byCell = new Map<string, Id[]>();
  for (const { id, lane, stage } of stepsOf(document, map)) {
    const cell = `${lane} ${stage}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), id]);
  }
  return stages.flatMap((stage) =>
    lanes.flatMap((lane): CellMark[] => {
      const id = `${lane.id} ${stage.id}`;
      const steps = byCell.get(id);
      if (!steps || (!lane.collapsed && !stage.collapsed)) return [];
      const cell = cellRect(laneDirection, lane, stage);
      const rect = {
        x: Math.round(cell.x + (cell.width - MARK.width) / 2),
        y: Math.round(cell.y + (cell.height - MARK.height) / 2),
        ...MARK,
      };
      return [{ id, lane: lane.id, stage: stage.id, rect, steps }];
    }),
  );
}

function compute(document: ProjectDocument, map: Id): MapGeometry {
  const laneDirection = directionOf(document, map);
  const { lanes, stages, drawn } = placedBands(document, map, laneDirection);
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const stageById = new Map(stages.map((stage) => [stage.id, stage]));
  const boxes = new Map<Id, Rect>();
  for (const step of drawn) {
    const [lane, stage] = [laneById.get(step.lane), stageById.get(step.stage)];
    if (!lane || !stage) continue;
    const { x, y } = cellRect(laneDirection, lane, stage);
    const box = cellBox(step, laneDirection);
    boxes.set(step.id, { ...box, x: x + box.x, y: y + box.y });
  }
  const marks = cellMarks(document, map, { laneDirection, lanes, stages });
  const [width, height] = laneDirection === 'vertical' ? [lanes, stages] : [stages, lanes];
  return {
    laneDirection,
    width: total(width),
    height: total(height),
    lanes,
    stages,
    boxes,
    marks,
    markOf: new Map(marks.flatMap(({ id, steps }) => steps.map((step) => [step, id]))),
  };
}

const total = (bands: readonly PlacedBand[]): number => bands.reduce((sum, band) => sum + band.size, 0);

const known = new WeakMap<
  ProjectDocument['steps'],
  { document: ProjectDocument; byMap: Map<Id, MapGeometry> }
>();

/** The tables besides the steps that a geometry depends on. */
const TABLES = ['lanes', 'stages', 'teams', 'maps'] as const;

/** The geometry of a map; computed once for the same steps, lanes and stages. Unknown maps have an empty one. */
export function mapGeometry(document: ProjectDocument, map: Id): MapGeometry {
  let entry = known.get(document.steps);
  const before = entry?.document;
  if (!entry || TABLES.some((table) => before?.[table] !== document[table])) {
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

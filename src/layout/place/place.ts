// Lays a map out anew: lanes as rows, stages as columns, every box in its cell. Several shapes are tried for a sheet.
import type { Id } from '../../base/id';
import type { Point } from '../../base/geometry';
import type { LayoutBand, LayoutGraph, Placing } from '../graph';
import { at, numberAt } from './at';
import { canonicalOrder } from './canonical';
import { draftMap, readyMap, type Shaped, shapeMap } from './draft';
import { bestShape } from './best-shape';
import { type Drawn, extentOf } from './drawn';
import { levelRows } from './level-rows';
import { keepPins, pinnedColumns } from './pins';
import { type Shape, WIDE } from './shapes';
import { SPACING } from './spacing';

export interface PlaceOptions {
  /** One start and no re-insertion: a first picture at once. */
  readonly quick?: boolean;
  /** More shapes for the aspect, stacked here and level there: worth some ms where a user waits for one drawing. */
  readonly thorough?: boolean;
  /** Wanted width : height of the matrix; null or left out = as wide as needed. */
  readonly aspect?: number | null;
}

/** A strip up to this width, px, is one that the user may have wished for. */
const LONGEST = 8000;

/** Maps of more boxes are drawn in one shape, as wide as needed: no sheet shows them whole. */
const MOST_SHAPED = 150;

/**
 * Offsets in their cells for all boxes, and the sizes of the bands. Boxes of a cell are at least 24 px apart and lie
 * inside the cell's padding; pinned boxes keep their offset. Pure: the same map gives the same placing, in whatever
 * order its boxes and connections come. Centres lie on whole px.
 */
export function place(graph: LayoutGraph, options: PlaceOptions = {}): Placing {
  return placing(graph, bestDrawing(graph, options));
}

/** The drawing that suits the sheet best. */
function bestDrawing(graph: LayoutGraph, options: PlaceOptions): Drawn {
  const { aspect = null, quick = false, thorough = false } = options;
  const care = !thorough ? 'least' : quick ? 'usual' : 'most';
  const shape = shaper(graph);
  if (aspect === null || graph.boxes.length > MOST_SHAPED) {
    const wide = draftMap(graph, shape(WIDE), quick ? 'quick' : 'full');
    if (!isStrip(wide)) return wide;
  }
  const { shaped, draft } = bestShape(aspect ?? STRIP_ASPECT, care, shape, (some) =>
    draftMap(graph, some, 'trial'),
  );
  const best = draft.crossings && !quick ? draftMap(graph, shaped, 'full') : draft;
  return best.finish(aspect ?? STRIP_ASPECT, care === 'least');
}

/** A drawing so long that nobody could follow it on any sheet; then it is folded for one of this aspect at least. */
const STRIP_ASPECT = 4;

function isStrip(drawn: Drawn): boolean {
  const { width, height } = extentOf(drawn);
  return width > 4 * STRIP_ASPECT * height && width > LONGEST;
}

/** Chooses the columns for shapes; in which ones pinned boxes lie shows a first drawing in which they are free. */
function shaper(graph: LayoutGraph): (shape: Shape) => Shaped {
  const ordered = canonicalOrder(graph);
  const pinned = graph.boxes.filter((box) => box.pinned);
  if (!pinned.length) {
    const readied = readyMap(graph, ordered);
    return (shape) => shapeMap(readied, shape);
  }
  const free = { ...graph, boxes: graph.boxes.map((box) => ({ ...box, pinned: null })) };
  const readied = readyMap(free, canonicalOrder(free));
  return (shape) => {
    const first = shapeMap(readied, shape);
    const columns = pinnedColumns(pinned, draftMap(free, first, 'quick'), first.columns);
    return shapeMap(readyMap(graph, ordered, columns), shape);
  };
}

function placing(graph: LayoutGraph, { layers, heights: drawn, widths }: Drawn): Placing {
  const heights = levelRows(layers, drawn);
  const offsets = new Map<Id, Point>();
  for (const { box, column, y } of layers.vertices)
    if (box)
      offsets.set(box.id, { x: numberAt(widths.centres, column) - box.width / 2, y: y - box.height / 2 });
  keepPins(graph.boxes, offsets);
  const laneSizes = sizesOf(graph.lanes, heights);
  const stageSizes = sizesOf(graph.stages, widths.stages);
  for (const box of graph.boxes) {
    const point = offsets.get(box.id);
    if (!point) continue;
    grow(laneSizes, box.lane, point.y + box.height + SPACING.padY);
    grow(stageSizes, box.stage, point.x + box.width + SPACING.padX);
  }
  return { offsets, laneSizes, stageSizes };
}

function sizesOf(bands: readonly LayoutBand[], sizes: readonly number[]): Map<Id, number> {
  const byBand = new Map<Id, number>();
  for (let k = 0; k < bands.length; k++) byBand.set(at(bands, k).id, numberAt(sizes, k));
  return byBand;
}

function grow(sizes: Map<Id, number>, id: Id, to: number): void {
  const size = sizes.get(id);
  if (size !== undefined) sizes.set(id, Math.max(size, Math.ceil(to)));
}

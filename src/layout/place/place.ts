// Lays a map out anew: lanes as rows, stages as columns, every box in its cell. The phases, one after the other.
import type { Id } from '../../base/id';
import type { Point } from '../../base/geometry';
import type { LayoutBand, LayoutGraph, Placing } from '../graph';
import { at } from './at';
import { countTracks } from './channels';
import { setHeights } from './coordinates';
import { breakCycles } from './cycles';
import { type Flow, readFlow } from './flow';
import { standUpright } from './hand-offs';
import type { Layers } from './layers';
import { layEdges } from './long-edges';
import { hangNotes } from './notes';
import { orderCells } from './order';
import { keepPins } from './pins';
import { reinsertStrands } from './reinsert';
import { SPACING } from './spacing';
import { setWidths } from './widths';

export interface PlaceOptions {
  /** One start and no re-insertion: a first picture at once. */
  readonly quick?: boolean;
  /** Wanted width : height of the matrix; null or left out = as wide as needed. */
  readonly aspect?: number | null;
}

/**
 * Offsets in their cells for all boxes, and the sizes of the bands. Boxes of a cell are at least 24 px apart and lie
 * inside the cell's padding; pinned boxes keep their offset. Pure: the same map gives the same placing, in whatever
 * order its boxes and connections come. Centres lie on whole px.
 */
export function place(graph: LayoutGraph, options: PlaceOptions = {}): Placing {
  const flow = readFlow(graph);
  breakCycles(flow);
  const columns = standUpright(flow);
  const layers = layEdges(flow, columns);
  const crossings = orderCells(layers, options.quick ? 1 : startsFor(flow));
  if (!options.quick && crossings > 0) reinsertStrands(layers);
  hangNotes(layers);
  const heights = setHeights(layers, minSizes(graph.lanes, flow.lanes));
  const tracks = countTracks(layers, tops(heights));
  const widths = setWidths(layers, columns, tracks, minSizes(graph.stages, flow.stages));
  return placing(graph, layers, heights, widths.centres, widths.stages);
}

const startsFor = ({ nodes }: Flow): number => (nodes.length < 80 ? 16 : nodes.length < 200 ? 6 : 1);

const minSizes = (bands: readonly LayoutBand[], count: number): number[] =>
  Array.from({ length: count }, (_, k) => bands[k]?.minSize ?? 0);

function tops(heights: readonly number[]): number[] {
  let top = 0;
  return heights.map((height) => {
    top += height;
    return top - height;
  });
}

function placing(
  graph: LayoutGraph,
  layers: Layers,
  heights: readonly number[],
  centres: readonly number[],
  widths: readonly number[],
): Placing {
  const offsets = new Map<Id, Point>();
  for (const { box, column, y } of layers.vertices)
    if (box) offsets.set(box.id, { x: at(centres, column) - box.width / 2, y: y - box.height / 2 });
  keepPins(graph.boxes, offsets);
  const laneSizes = new Map(graph.lanes.map((lane, k) => [lane.id, at(heights, k)]));
  const stageSizes = new Map(graph.stages.map((stage, k) => [stage.id, at(widths, k)]));
  for (const box of graph.boxes) {
    const point = offsets.get(box.id);
    if (!point) continue;
    grow(laneSizes, box.lane, point.y + box.height + SPACING.padY);
    grow(stageSizes, box.stage, point.x + box.width + SPACING.padX);
  }
  return { offsets, laneSizes, stageSizes };
}

function grow(sizes: Map<Id, number>, id: Id, to: number): void {
  const size = sizes.get(id);
  if (size !== undefined) sizes.set(id, Math.max(size, Math.ceil(to)));
}

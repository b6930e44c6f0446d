// One way to lay a map out: the phases, one after the other.
import type { Id } from '../../base/id';
import { filled } from '../../base/filled';
import type { LayoutBand, LayoutGraph } from '../graph';
import { numberAt } from './at';
import { countTracks } from './channels';
import { setHeight, setHeights } from './coordinates';
import type { Columns } from './columns';
import { breakCycles } from './cycles';
import { copyFlow, type Flow, type Ordered, readFlow } from './flow';
import { compact, type Redraw } from './compact';
import { countCrossings } from './crossings';
import { bendsOf, costOfDrawing, costOfSize, drawnBelow, type Drawn, topsOf } from './drawn';
import { standByPins } from './pins';
import type { Shape } from './shapes';
import { layEdges } from './long-edges';
import { spreadLoose } from './loose';
import { hangNotes } from './notes';
import { orderCells } from './order';
import { reinsertStrands } from './reinsert';
import { firstColumns, standUpright } from './uprights';
import { setWidths, type Widths } from './widths';

/** The flow of a map in its first columns, from which every shape starts. */
export interface Readied {
  readonly flow: Flow;
  readonly columns: Columns;
}

/** A map with its columns chosen, before its lines are laid. */
export interface Shaped extends Readied {
  /** The same for all shapes in which the same edges stand upright, in as many columns; almost surely another for others. */
  readonly key: number;
}

const NO_PINS: ReadonlyMap<Id, number> = new Map();

/** Reads a map; pinned boxes stand in the given columns of their stages if the flow allows. */
export function readyMap(
  graph: LayoutGraph,
  ordered: Ordered,
  pins: ReadonlyMap<Id, number> = NO_PINS,
): Readied {
  const flow = readFlow(graph, ordered);
  breakCycles(flow);
  for (const node of flow.nodes) node.pinnedColumn = pins.get(node.box.id) ?? null;
  return { flow, columns: firstColumns(flow) };
}

/** Chooses the columns of a map for a shape. */
export function shapeMap(readied: Readied, { sheet, lowest, level }: Shape): Shaped {
  const flow = copyFlow(readied.flow);
  const columns = spreadLoose(flow, standUpright(flow, sheet, lowest, readied.columns, level), sheet);
  return { flow, columns, key: keyOf(flow, columns.count) };
}

function keyOf({ edges }: Flow, columns: number): number {
  let a = columns;
  let b = 2;
  for (const { upright, back } of edges) {
    const way = (upright ? 1 : 0) + (back ? 2 : 0);
    a = Math.imul(a ^ way, 0x01000193);
    b = Math.imul(b + way, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0) * 0x80000 + (b >>> 13);
}

/** How long lines are untangled: once, a few times to compare shapes, or as long as it pays. */
export type Effort = 'quick' | 'trial' | 'full';

/** A first drawing, and how to make it fit a sheet of an aspect better, maybe sparing time; that changes its layers. */
export interface Draft extends Drawn {
  /** How many bends its lines will need, as it is before it is finished. */
  readonly bends: number;
  readonly finish: (aspect: number, sparing: boolean) => Drawn;
}

/** Lays out a map with its columns chosen. */
export function draftMap(graph: LayoutGraph, { flow, columns }: Shaped, effort: Effort): Draft {
  const layers = layEdges(flow, columns);
  const crossings = orderCells(layers, STARTS[effort](flow));
  if (effort === 'full' && crossings > 0) reinsertStrands(layers);
  hangNotes(layers);
  standByPins(layers);
  const least = { lanes: minSizes(graph.lanes, flow.lanes), stages: minSizes(graph.stages, flow.stages) };
  const widthsFor = (tracks: readonly number[]): Widths => setWidths(layers, columns, tracks, least.stages);
  const draw = (heights: readonly number[], crossings: number): Drawn => {
    const widths = widthsFor(countTracks(layers, topsOf(heights)));
    return { layers, crossings, heights, widths };
  };
  const drawn = draw(setHeights(layers, least.lanes), countCrossings(layers));
  const bends = bendsOf(drawn);
  const redraw = (aspect: number): Redraw => {
    const narrow = widthsFor(filled(layers.columns, 0));
    return {
      cost: costOfDrawing(drawn, bends, aspect),
      drawBelow: (limit, heights) => {
        const lower = { layers, crossings: countCrossings(layers), heights, widths: narrow };
        return drawnBelow(limit, aspect, lower, () => draw(heights, lower.crossings));
      },
      sizeAt: ({ widths }, heights) => costOfSize({ heights, widths }, aspect),
      setHeight: (lane, loose) => setHeight(layers, lane, numberAt(least.lanes, lane), loose),
    };
  };
  const finish = (aspect: number, sparing: boolean): Drawn => compact(drawn, () => redraw(aspect), sparing);
  return { layers, crossings: drawn.crossings, heights: drawn.heights, widths: drawn.widths, bends, finish };
}

const manyStarts = ({ nodes }: Flow): number => (nodes.length < 80 ? 16 : nodes.length < 200 ? 6 : 1);

const STARTS = { quick: () => 1, trial: () => 3, full: manyStarts } as const;

function minSizes(bands: readonly LayoutBand[], count: number): number[] {
  const sizes: number[] = [];
  for (let k = 0; k < count; k++) sizes.push(bands[k]?.minSize ?? 0);
  return sizes;
}

// One way to lay a map out: the phases, one after the other.
import type { Id } from '../../base/id';
import type { LayoutBand, LayoutGraph } from '../graph';
import { at } from './at';
import { boundsOf, type LeastSizes } from './bounds';
import { countTracks } from './channels';
import { setHeight, setHeights } from './coordinates';
import type { Columns } from './columns';
import { breakCycles } from './cycles';
import { copyFlow, type Flow, type Ordered, readFlow } from './flow';
import { compact } from './compact';
import { countCrossings } from './crossings';
import { bendsIn, costOfDrawing, drawnBelow, type Drawn, extentOf, leastCost, topsOf } from './drawn';
import { standByPins } from './pins';
import type { Shape } from './shapes';
import type { Layers } from './layers';
import { layEdges } from './long-edges';
import { spreadLoose } from './loose';
import { hangNotes } from './notes';
import { orderCells } from './order';
import { reinsertStrands } from './reinsert';
import type { Tried } from './upright-cost';
import { firstColumns, standUpright } from './uprights';
import { setWidths, type Widths } from './widths';

/** The flow of a map in its first columns, from which every shape starts. */
export interface Readied {
  readonly flow: Flow;
  readonly columns: Columns;
  /** The least sizes of its bands. */
  readonly least: LeastSizes;
  /** What is known of choices of upright edges. */
  readonly tried: Tried;
}

/** A map with its columns chosen, before its lines are laid. */
export interface Shaped {
  readonly flow: Flow;
  readonly columns: Columns;
  readonly least: LeastSizes;
  /** The same for all shapes in which the same edges stand upright, in as many columns. */
  readonly key: string;
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
  return { flow, columns: firstColumns(flow), least: leastSizes(graph), tried: new Map() };
}

/** Chooses the columns of a map for a shape; `tried`: what other shapes found out is looked up, which pays from the third on. */
export function shapeMap(
  readied: Readied,
  { sheet, lowest, level }: Shape,
  tried: Tried | null = null,
): Shaped {
  const flow = copyFlow(readied.flow);
  const upright = standUpright(flow, sheet, lowest, readied.columns, level, tried);
  const columns = spreadLoose(flow, upright, sheet);
  let key = `${columns.count}`;
  for (const { upright, back } of flow.edges) key += upright ? (back ? 'B' : 'u') : back ? 'b' : '-';
  return { flow, columns, least: readied.least, key };
}

/** How long lines are untangled: once, a few times to compare shapes, or as long as it pays. */
export type Effort = 'quick' | 'trial' | 'full';

/** A first drawing, what it costs on a sheet of an aspect, and how to make it fit that better; this changes its layers. */
export interface Draft extends Drawn {
  readonly cost: (aspect: number) => number;
  readonly finish: (aspect: number) => Drawn;
}

/** The lines of a map in order, before they get their heights. */
interface Laid {
  readonly shaped: Shaped;
  readonly layers: Layers;
  readonly crossings: number;
}

/** Lays out a map with its columns chosen. */
export function draftMap(shaped: Shaped, effort: Effort): Draft {
  const laid = layOut(shaped, effort);
  const heights = setHeights(laid.layers, shaped.least.lanes);
  return draftOf(laid, drawAt(laid, heights));
}

/**
 * The same for a trial; null when it is soon known to cost as much as a limit on a sheet of the aspect: by what its boxes need,
 * or also, looked at closely, by its lines in order and by its narrowest drawing.
 */
export function draftBelow(shaped: Shaped, limit: number, aspect: number, closely: boolean): Draft | null {
  const { flow, columns, least } = shaped;
  const bounds = boundsOf(flow, columns, least);
  const { height, bends } = bounds;
  if (leastCost(bounds, 0, bends, aspect) >= limit) return null;
  const laid = layOut(shaped, 'trial');
  if (!closely) return draftOf(laid, drawAt(laid, setHeights(laid.layers, least.lanes)));
  const widths = narrowest(laid);
  const { width } = extentOf({ heights: [], widths });
  if (leastCost({ width, height }, laid.crossings, bends, aspect) >= limit) return null;
  const heights = setHeights(laid.layers, least.lanes);
  const narrow = { layers: laid.layers, crossings: laid.crossings, heights, widths };
  const found = drawnBelow(limit, aspect, narrow, () => drawAt(laid, heights));
  return found && draftOf(laid, found.drawn, found.bends);
}

function layOut(shaped: Shaped, effort: Effort): Laid {
  const { flow, columns } = shaped;
  const layers = layEdges(flow, columns);
  const left = orderCells(layers, STARTS[effort](flow));
  if (effort === 'full' && left > 0) reinsertStrands(layers);
  hangNotes(layers);
  standByPins(layers);
  return { shaped, layers, crossings: countCrossings(layers) };
}

const widthsFor = ({ shaped, layers }: Laid, tracks: readonly number[]): Widths =>
  setWidths(layers, shaped.columns, tracks, shaped.least.stages);

/** The columns as near to each other as they go, as if no line changed its level. */
const narrowest = (laid: Laid): Widths =>
  widthsFor(
    laid,
    laid.layers.gaps.map(() => 0),
  );

function drawAt(laid: Laid, heights: readonly number[], crossings = laid.crossings): Drawn {
  const { layers } = laid;
  const widths = widthsFor(laid, countTracks(layers, topsOf(heights)));
  return { layers, crossings, heights, widths };
}

function draftOf(laid: Laid, drawn: Drawn, known: number | null = null): Draft {
  const { layers, shaped } = laid;
  let bends = known;
  const cost = (aspect: number): number => costOfDrawing(drawn, (bends ??= bendsIn(drawn)), aspect);
  const finish = (aspect: number): Drawn => {
    const narrow = narrowest(laid);
    return compact(drawn, {
      cost: cost(aspect),
      drawBelow: (limit, heights) => {
        const lower = { layers, crossings: countCrossings(layers), heights, widths: narrow };
        return drawnBelow(limit, aspect, lower, () => drawAt(laid, heights, lower.crossings));
      },
      setHeight: (lane, loose) => setHeight(layers, lane, at(shaped.least.lanes, lane), loose),
    });
  };
  return { ...drawn, cost, finish };
}

const leastSizes = ({ lanes, stages }: LayoutGraph): LeastSizes => ({
  lanes: minSizes(lanes),
  stages: minSizes(stages),
});

const manyStarts = ({ nodes }: Flow): number => (nodes.length < 80 ? 16 : nodes.length < 200 ? 6 : 1);

const STARTS = { quick: () => 1, trial: () => 3, full: manyStarts } as const;

/** One band is there where the map has none. */
const minSizes = (bands: readonly LayoutBand[]): number[] =>
  bands.length ? bands.map(({ minSize }) => minSize ?? 0) : [0];

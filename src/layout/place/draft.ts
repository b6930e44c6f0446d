// One way to lay a map out: the phases, one after the other.
import type { Id } from '../../base/id';
import type { LayoutBand, LayoutGraph } from '../graph';
import { at } from './at';
import { countTracks } from './channels';
import { setHeight, setHeights } from './coordinates';
import type { Columns } from './columns';
import { breakCycles } from './cycles';
import { type Flow, type Ordered, readFlow } from './flow';
import { compact } from './compact';
import { countCrossings } from './crossings';
import { costOfDrawing, type Drawn, topsOf } from './drawn';
import { standByPins } from './pins';
import type { Shape } from './shapes';
import { layEdges } from './long-edges';
import { hangNotes } from './notes';
import { orderCells } from './order';
import { reinsertStrands } from './reinsert';
import { standUpright } from './uprights';
import { setWidths } from './widths';

/** A map with its columns chosen, before its lines are laid. */
export interface Shaped {
  readonly flow: Flow;
  readonly columns: Columns;
  /** The same for all shapes in which the same edges stand upright. */
  readonly key: string;
}

const NO_PINS: ReadonlyMap<Id, number> = new Map();

/** Chooses the columns of a map for a shape; pinned boxes stand in the given columns of their stages if the flow allows. */
export function shapeMap(
  graph: LayoutGraph,
  ordered: Ordered,
  { sheet, lowest }: Shape,
  pins: ReadonlyMap<Id, number> = NO_PINS,
): Shaped {
  const flow = readFlow(graph, ordered);
  breakCycles(flow);
  for (const node of flow.nodes) node.pinnedColumn = pins.get(node.box.id) ?? null;
  const columns = standUpright(flow, sheet, lowest);
  const key = flow.edges
    .map(({ upright, back }) => (upright ? (back ? 'B' : 'u') : back ? 'b' : '-'))
    .join('');
  return { flow, columns, key };
}

/** How long lines are untangled: once, a few times to compare shapes, or as long as it pays. */
export type Effort = 'quick' | 'trial' | 'full';

/** A first drawing, and how to make it fit a sheet of an aspect better; that changes its layers. */
export interface Draft extends Drawn {
  readonly finish: (aspect: number) => Drawn;
}

/** Lays out a map with its columns chosen. */
export function draftMap(graph: LayoutGraph, { flow, columns }: Shaped, effort: Effort): Draft {
  const layers = layEdges(flow, columns);
  const crossings = orderCells(layers, STARTS[effort](flow));
  if (effort === 'full' && crossings > 0) reinsertStrands(layers);
  hangNotes(layers);
  standByPins(layers);
  const least = { lanes: minSizes(graph.lanes, flow.lanes), stages: minSizes(graph.stages, flow.stages) };
  const draw = (heights: readonly number[]): Drawn => {
    const tracks = countTracks(layers, topsOf(heights));
    return {
      layers,
      crossings: countCrossings(layers),
      heights,
      widths: setWidths(layers, columns, tracks, least.stages),
    };
  };
  const drawn = draw(setHeights(layers, least.lanes));
  const finish = (aspect: number): Drawn =>
    compact(drawn, {
      draw,
      costOf: (some) => costOfDrawing(some, aspect),
      setHeight: (lane, loose) => setHeight(layers, lane, at(least.lanes, lane), loose),
    });
  return { ...drawn, finish };
}

const manyStarts = ({ nodes }: Flow): number => (nodes.length < 80 ? 16 : nodes.length < 200 ? 6 : 1);

const STARTS = { quick: () => 1, trial: () => 3, full: manyStarts } as const;

const minSizes = (bands: readonly LayoutBand[], count: number): number[] =>
  Array.from({ length: count }, (_, k) => bands[k]?.minSize ?? 0);

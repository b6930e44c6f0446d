// Faults of places: boxes on each other, boxes outside their lane or stage, lanes out of order.
import { type Rect, union } from '../../../src/base/geometry';
import type { NeutralGraph } from '../neutral';
import type { Drawing, DrawnNode } from './drawing';
import { EPS, overlapping } from './lines';

export interface PlaceFaults {
  readonly nodeOverlaps: number;
  readonly outsideLane: number;
  readonly outsideStage: number;
  readonly laneDisorder: number;
}

/** Counts each pair, node or pair of lanes once. */
export function placeFaults(graph: NeutralGraph, drawing: Drawing, nodes: readonly DrawnNode[]): PlaceFaults {
  const lanes = drawing.lanes ?? spans(nodes, (node) => node.lane, 'y');
  const stages = drawing.stages ?? spans(nodes, (node) => node.stage, 'x');
  return {
    nodeOverlaps: overlapsOf(nodes),
    outsideLane: outsiders(nodes, (node) => node.lane, lanes),
    outsideStage: graph.stages.length ? outsiders(nodes, (node) => node.stage, stages) : 0,
    laneDisorder: disorder(graph, lanes),
  };
}

/** Farther than any drawing reaches, px. */
const FAR = 1e7;

/** Bands from the first to the last of their nodes, endless the other way. */
function spans(
  nodes: readonly DrawnNode[],
  bandOf: (node: DrawnNode) => string | undefined,
  axis: 'x' | 'y',
): Map<string, Rect> {
  const bands = new Map<string, Rect>();
  for (const node of nodes) {
    const id = bandOf(node);
    if (id === undefined) continue;
    const { x, y, width, height } = node.rect;
    const long =
      axis === 'y' ? { x: -FAR, y, width: 2 * FAR, height } : { x, y: -FAR, width, height: 2 * FAR };
    bands.set(id, union([long, bands.get(id) ?? long]) ?? long);
  }
  return bands;
}

function overlapsOf(nodes: readonly DrawnNode[]): number {
  const sorted = [...nodes].sort((a, b) => a.rect.x - b.rect.x);
  let count = 0;
  for (const [i, { rect }] of sorted.entries())
    for (let k = i + 1; k < sorted.length && sorted[k]!.rect.x < rect.x + rect.width; k++)
      if (overlapping(rect, sorted[k]!.rect)) count++;
  return count;
}

const inside = (r: Rect, band: Rect): boolean =>
  r.x >= band.x - EPS &&
  r.y >= band.y - EPS &&
  r.x + r.width <= band.x + band.width + EPS &&
  r.y + r.height <= band.y + band.height + EPS;

function outsiders(
  nodes: readonly DrawnNode[],
  bandOf: (node: DrawnNode) => string | undefined,
  bands: ReadonlyMap<string, Rect>,
): number {
  let count = 0;
  for (const node of nodes) {
    const own = bands.get(bandOf(node) ?? '');
    if (!own) continue;
    const foreign = [...bands].some(([id, band]) => id !== bandOf(node) && overlapping(node.rect, band));
    if (!inside(node.rect, own) || foreign) count++;
  }
  return count;
}

function disorder(graph: NeutralGraph, lanes: ReadonlyMap<string, Rect>): number {
  const rects = graph.lanes.map((lane) => lanes.get(lane.id)).filter((rect) => rect !== undefined);
  let count = 0;
  for (const [i, upper] of rects.entries())
    for (const lower of rects.slice(i + 1)) if (upper.y + upper.height > lower.y + 2) count++;
  return count;
}

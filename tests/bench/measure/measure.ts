// How good a drawing is: faults that a reader would call a bug, and what makes it easy or hard to read.
import type { Point, Rect } from '../../../src/base/geometry';
import { union } from '../../../src/base/geometry';
import type { NeutralGraph } from '../neutral';
import { type Drawing, type DrawnLine, drawnLines, drawnNodes, NodeGrid } from './drawing';
import { labelClashes } from './labels';
import { type LineFaults, lineFaults } from './line-faults';
import { type Meetings, meetings } from './meetings';
import { type PlaceFaults, placeFaults } from './places';

export interface Quality extends PlaceFaults, LineFaults, Meetings {
  readonly edges: number;
  /** Nodes without a place and edges without a line. */
  readonly missing: number;
  /** All faults that must never be: boxes on each other or outside their bands, lines through boxes, slanted, loose or missing. */
  readonly hard: number;
  readonly bends: number;
  readonly length: number;
  readonly labelClashes: number;
  readonly width: number;
  readonly height: number;
}

/** Measures a drawing of the graph; never looks at how it was made. */
export function measure(graph: NeutralGraph, drawing: Drawing): Quality {
  const { nodes, missing: lostNodes } = drawnNodes(graph, drawing);
  const { lines, missing: lostLines } = drawnLines(graph, drawing, nodes);
  const grid = new NodeGrid(nodes);
  const places = placeFaults(graph, drawing, nodes);
  const faults = lineFaults(lines, grid);
  const missing = lostNodes + lostLines;
  const placeSum = places.nodeOverlaps + places.outsideLane + places.outsideStage + places.laneDisorder;
  const lineSum = faults.edgeNode + faults.edgeOwn + faults.detached + faults.nonOrtho;
  const bends = lines.reduce((sum, { points }) => sum + points.length - 2, 0);
  return {
    ...places,
    ...faults,
    ...meetings(lines),
    ...extent(drawing, lines),
    edges: graph.edges.length,
    missing,
    hard: placeSum + lineSum + missing,
    bends,
    length: lines.reduce((sum, { points }) => sum + lengthOf(points), 0),
    labelClashes: labelClashes(drawing, lines, grid),
  };
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y), 0);

function extent(drawing: Drawing, lines: readonly DrawnLine[]): { width: number; height: number } {
  const rects: Rect[] = [...drawing.nodes.values(), ...(drawing.lanes?.values() ?? [])];
  for (const { points } of lines) for (const p of points) rects.push({ ...p, width: 0, height: 0 });
  return union(rects) ?? { width: 0, height: 0 };
}

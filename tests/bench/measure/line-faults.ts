// Faults of single lines: through boxes, not orthogonal, not touching their ends.
import type { DrawnLine, NodeGrid } from './drawing';
import { EPS, insideRect, outside, piecesOf, shrunk } from './lines';

export interface LineFaults {
  /** A line through a box that is not its own: each pair once. */
  readonly edgeNode: number;
  /** A line through its own source or target: each pair once. */
  readonly edgeOwn: number;
  /** Lines with an end off their box. */
  readonly detached: number;
  /** Slanted pieces. */
  readonly nonOrtho: number;
}

/** How far an end may lie off its box, px. */
const LOOSE = 6;

/** Counts the faults of all lines. */
export function lineFaults(lines: readonly DrawnLine[], grid: NodeGrid): LineFaults {
  const faults = { edgeNode: 0, edgeOwn: 0, detached: 0, nonOrtho: 0 };
  for (const [k, line] of lines.entries()) {
    const { source, target, points } = line;
    const hit = boxesHit(line, k, grid);
    for (const id of hit)
      if (id === source.id || id === target.id) faults.edgeOwn++;
      else faults.edgeNode++;
    for (const { a, b } of piecesOf(points, k))
      if (Math.abs(a.x - b.x) > EPS && Math.abs(a.y - b.y) > EPS) faults.nonOrtho++;
    const loose = outside(points[0]!, source.rect) > LOOSE || outside(points.at(-1)!, target.rect) > LOOSE;
    if (loose) faults.detached++;
  }
  return faults;
}

function boxesHit({ source, target, points }: DrawnLine, k: number, grid: NodeGrid): Set<string> {
  const hit = new Set<string>();
  for (const { a, b, x0, x1, y0, y1 } of piecesOf(points, k))
    for (const node of grid.near({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 })) {
      const own = node === source || node === target;
      if (insideRect(a, b, shrunk(node.rect, own ? 3 : 1.5))) hit.add(node.id);
    }
  return hit;
}

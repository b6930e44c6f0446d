// Labels that lie on a box, a foreign line or another label. Where a drawing brings no rectangle, a free place is looked for.
import type { Point, Rect, Size } from '../../../src/base/geometry';
import type { Drawing, DrawnLine, NodeGrid } from './drawing';
import { insideRect, overlapping, type Piece, piecesOf, shrunk } from './lines';

/** The box of a label: lines of at most 18 characters, 6 px a character and 13 px a line. */
export function labelSize(text: string): Size {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = `${line} ${word}`.trim();
    if (longer.length > 18 && line) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return { width: Math.max(...lines.map((l) => l.length)) * 6 + 6, height: lines.length * 13 + 2 };
}

/** Labels without a clean place, each counted once. */
export function labelClashes(drawing: Drawing, lines: readonly DrawnLine[], grid: NodeGrid): number {
  const pieces = lines.flatMap((line, k) => piecesOf(line.points, k));
  const placed: Rect[] = [];
  let clashes = 0;
  for (const [k, line] of lines.entries()) {
    if (!line.edge.label) continue;
    const own = drawing.labels.get(line.edge.id);
    let best: { rect: Rect; cost: number } | null = null;
    for (const rect of own ? [own] : places(line.points, labelSize(line.edge.label))) {
      const boxes = [...grid.near(rect)].filter((node) => overlapping(node.rect, rect, 2)).length;
      const others = placed.filter((other) => overlapping(other, rect)).length;
      const cost = 3 * (boxes + others) + linesThrough(rect, k, lines, pieces);
      if (!best || cost < best.cost) best = { rect, cost };
      if (cost === 0) break;
    }
    if (!best) continue;
    placed.push(best.rect);
    if (best.cost > 0) clashes++;
  }
  return clashes;
}

function linesThrough(rect: Rect, k: number, lines: readonly DrawnLine[], pieces: readonly Piece[]): number {
  const { edge } = lines[k]!;
  return pieces.filter((piece) => {
    if (piece.line === k || piece.x1 < rect.x || piece.x0 > rect.x + rect.width) return false;
    if (piece.y1 < rect.y || piece.y0 > rect.y + rect.height) return false;
    const other = lines[piece.line]!.edge;
    if (other.source === edge.source && other.target === edge.target) return false;
    return insideRect(piece.a, piece.b, shrunk(rect, 1)) !== null;
  }).length;
}

/** Beside the first piece near its start, then along every piece, on both sides. */
function places(points: readonly Point[], size: Size): Rect[] {
  const found: Rect[] = [];
  for (const [i, { a, b }] of piecesOf(points, 0).entries()) {
    const level = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y);
    if (i === 0 && level) {
      const x = b.x >= a.x ? a.x + 2 : a.x - 2 - size.width;
      found.push({ x, y: a.y - size.height - 2, ...size }, { x, y: a.y + 2, ...size });
    }
    for (const t of [0.5, 0.3, 0.7, 0.15, 0.85]) {
      const x = a.x + (b.x - a.x) * t;
      const y = a.y + (b.y - a.y) * t;
      if (level) {
        const left = x - size.width / 2;
        found.push({ x: left, y: y - size.height - 2, ...size }, { x: left, y: y + 2, ...size });
      } else {
        const top = y - size.height / 2;
        found.push({ x: x + 3, y: top, ...size }, { x: x - 3 - size.width, y: top, ...size });
      }
    }
  }
  return found;
}

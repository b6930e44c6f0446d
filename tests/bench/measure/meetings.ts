// Where lines meet: crossings, and lines lying on each other.
import type { Point } from '../../../src/base/geometry';
import type { DrawnLine } from './drawing';
import { EPS, type Piece, piecesOf } from './lines';

export interface Meetings {
  /** Real crossings, and half for each corner of one line touching another unrelated one, rounded down. */
  readonly crossings: number;
  /** Pairs of lines that lie on each other; one trunk out of the same source or into the same target is none. */
  readonly overlaps: number;
}

/** Counts all meetings of the lines (sweep over x). */
export function meetings(lines: readonly DrawnLine[]): Meetings {
  const pieces = lines.flatMap((line, k) => piecesOf(line.points, k)).sort((a, b) => a.x0 - b.x0);
  const pairs = new Set<string>();
  let crossings = 0;
  let touches = 0;
  let active: Piece[] = [];
  for (const piece of pieces) {
    active = active.filter((other) => other.x1 >= piece.x0 - 2);
    for (const other of active) {
      if (other.line === piece.line || other.y1 < piece.y0 - 2 || piece.y1 < other.y0 - 2) continue;
      const meeting = meet(piece, other);
      if (meeting === 'crossing') crossings++;
      else if (meeting === 'touch' && !related(lines[piece.line]!, lines[other.line]!)) touches++;
      else if (meeting === 'overlap' && !oneTrunk(lines, piece, other))
        pairs.add(`${Math.min(piece.line, other.line)}-${Math.max(piece.line, other.line)}`);
    }
    active.push(piece);
  }
  return { crossings: crossings + Math.floor(touches / 2), overlaps: pairs.size };
}

function meet(s: Piece, t: Piece): 'crossing' | 'touch' | 'overlap' | null {
  const d = { x: s.b.x - s.a.x, y: s.b.y - s.a.y };
  const e = { x: t.b.x - t.a.x, y: t.b.y - t.a.y };
  const [lengthD, lengthE] = [Math.hypot(d.x, d.y), Math.hypot(e.x, e.y)];
  if (lengthD < 0.5 || lengthE < 0.5) return null;
  const turn = d.x * e.y - d.y * e.x;
  const between = { x: t.a.x - s.a.x, y: t.a.y - s.a.y };
  if (Math.abs(turn) / (lengthD * lengthE) < 0.02)
    return alongside(s, t, d, between, lengthD) ? 'overlap' : null;
  const u = (between.x * e.y - between.y * e.x) / turn;
  const v = (between.x * d.y - between.y * d.x) / turn;
  const [slackU, slackV] = [0.6 / lengthD, 0.6 / lengthE];
  if (u > slackU && u < 1 - slackU && v > slackV && v < 1 - slackV) return 'crossing';
  return u > -slackU && u < 1 + slackU && v > -slackV && v < 1 + slackV ? 'touch' : null;
}

/** Two parallel pieces within 2 px for more than 3 px. */
function alongside(s: Piece, t: Piece, d: Point, between: Point, length: number): boolean {
  if (Math.abs(between.x * d.y - between.y * d.x) / length > 2) return false;
  const along = (p: Point): number => ((p.x - s.a.x) * d.x + (p.y - s.a.y) * d.y) / length;
  const [from, to] = [Math.min(along(t.a), along(t.b)), Math.max(along(t.a), along(t.b))];
  return Math.min(to, length) - Math.max(from, 0) > 3;
}

function related({ edge: a }: DrawnLine, { edge: b }: DrawnLine): boolean {
  return a.source === b.source || a.target === b.target || a.source === b.target || a.target === b.source;
}

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  !!a && !!b && Math.abs(a.x - b.x) <= EPS && Math.abs(a.y - b.y) <= EPS;

/** True when two pieces lie on one way out of the same source, or into the same target, all along up to there. */
function oneTrunk(lines: readonly DrawnLine[], s: Piece, t: Piece): boolean {
  const [a, b] = [lines[s.line]!, lines[t.line]!];
  const out = a.edge.source === b.edge.source;
  const into = a.edge.target === b.edge.target;
  // unrelated, or parallel connections, which must be told apart
  if (out === into) return false;
  if (out) return s.index === t.index && a.points.slice(0, s.index + 1).every((p, i) => same(p, b.points[i]));
  const fromEnd = (line: DrawnLine, index: number): number => line.points.length - 2 - index;
  if (fromEnd(a, s.index) !== fromEnd(b, t.index)) return false;
  return a.points.slice(s.index + 1).every((p, i) => same(p, b.points[t.index + 1 + i]));
}

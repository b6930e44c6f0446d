// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Route, RouteInput } from '../graph';
import { connectThrough } from './bends';
import { boardOf } from './canonical';
import { Drawing, improve } from './improve';
import type { Board, Link } from './board';
import { nudge } from './nudge';
import type { Rect } from '../../base/geometry';
import { placeLabels } from './labels';
import type { Wire } from './wire';
import { centreDistance } from './order';

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const board = boardOf(input);
  const drawing = new Drawing(board);
  const fixed = new Set(board.links.filter((l) => (l.source.bends?.length ?? 0) > 0));
  for (const link of fixed) drawing.put(link, connectThrough(board, link, drawing.standing(link)));
  for (const link of inTurn(board)) if (!drawing.wire(link)) drawing.put(link, drawing.find(link));
  improve(drawing, fixed, 1e6);
  const wires = nudge(board, drawing.all(), (w) => fixed.has(w.link));
  const labels = placeLabels(board, wires);
  const routes = new Map(wires.map((w, i) => [w.link.source.id, routeOf(w, labels[i] ?? null)]));
  return input.connections.flatMap((c) => routes.get(c.id) ?? []);
}

const routeOf = (w: Wire, label: Rect | null): Route => ({
  id: w.link.source.id,
  points: w.points,
  fromSide: w.fromSide,
  toSide: w.toSide,
  label,
  loop: w.link.loop,
});

const inTurn = (board: Board): Link[] =>
  board.links.toSorted((a, b) => centreDistance(a) - centreDistance(b) || a.index - b.index);

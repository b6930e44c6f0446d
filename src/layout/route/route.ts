// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Route, RouteInput } from '../graph';
import { boardOf } from './canonical';
import { Drawing, improve } from './improve';
import type { Board, Link } from './board';
import { centreDistance } from './order';

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const board = boardOf(input);
  const drawing = new Drawing(board);
  for (const link of inTurn(board)) drawing.put(link, drawing.find(link));
  improve(drawing, new Set(), 1e6);
  const routes = new Map(
    drawing.all().map((w): [string, Route] => [
      w.link.source.id,
      { id: w.link.source.id, points: w.points, fromSide: w.fromSide, toSide: w.toSide, label: null, loop: w.link.loop },
    ]),
  );
  return input.connections.flatMap((c) => routes.get(c.id) ?? []);
}
const inTurn = (board: Board): Link[] => board.links.toSorted((a, b) => centreDistance(a) - centreDistance(b) || a.index - b.index);

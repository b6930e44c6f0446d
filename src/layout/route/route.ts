// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Route, RouteInput } from '../graph';
import { connectThrough } from './bends';
import { boardOf } from './canonical';
import { Drawing, improve } from './improve';
import type { Board, Link } from './board';
import { nudge } from './nudge';
import type { Rect } from '../../base/geometry';
import { type PlacedLabel, placeLabels } from './labels';
import type { Wire } from './wire';
import { centreDistance } from './order';

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const board = boardOf(input);
  const drawing = new Drawing(board);
  const fixed = new Set(board.links.filter((l) => (l.source.bends?.length ?? 0) > 0));
  for (const link of fixed) drawing.put(link, connectThrough(board, link, drawing.standing(link)));
  for (const link of inTurn(board)) if (!drawing.wire(link)) drawing.put(link, drawing.find(link));
  improve(drawing, fixed, BUDGET);
  const { wires, labels } = finish(drawing, fixed);
  const routes = new Map(wires.map((w, i) => [w.link.source.id, routeOf(w, labels[i]?.rect ?? null)]));
  return input.connections.flatMap((c) => routes.get(c.id) ?? []);
}

const BUDGET = 1e6;

interface Finished {
  readonly wires: readonly Wire[];
  readonly labels: readonly (PlacedLabel | null)[];
}

/** Nudges and places labels. Where a label covers a line, lines are moved out of its way, as long as that helps. */
function finish(d: Drawing, fixed: ReadonlySet<Link>): Finished {
  let best: (Finished & { clash: number }) | null = null;
  for (let round = 0; round < 3; round++) {
    const wires = nudge(d.board, d.all(), (w) => fixed.has(w.link));
    const labels = placeLabels(d.board, wires);
    const clash = labels.reduce((sum, l) => sum + (l && l.clash >= CLASH ? l.clash : 0), 0);
    if (!best || clash < best.clash) best = { wires, labels, clash };
    if (clash === 0) break;
    d.labels = d.board.links.map((l) => labels[wires.findIndex((w) => w.link === l)]?.rect ?? null);
    for (const w of wires) d.put(w.link, w);
    d.refresh();
    improve(d, fixed, BUDGET / 4);
  }
  return best ?? { wires: [], labels: [] };
}

/** A label that covers this much covers a line, a step or another label. */
const CLASH = 7;

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

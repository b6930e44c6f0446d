// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Rect } from '../../base/geometry';
import type { Route, RouteInput } from '../graph';
import { connectThrough } from './bends';
import type { Link } from './board';
import { boardOf } from './canonical';
import { COST } from './cost';
import { Drawing, improve, reroute } from './improve';
import { type PlacedLabel, placeLabels } from './labels';
import { nudge } from './nudge';
import { inTurn } from './order';
import type { Wire } from './wire';

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const board = boardOf(input);
  const drawing = new Drawing(board);
  const fixed = new Set(board.links.filter((l) => (l.source.bends?.length ?? 0) > 0));
  for (const link of fixed) drawing.put(link, connectThrough(board, link, drawing.standing(link)));
  drawing.crossing = FIRST;
  for (const link of inTurn(board)) if (!drawing.wire(link)) drawing.put(link, drawing.find(link));
  drawing.crossing = COST.crossing;
  improve(drawing, fixed, BUDGET + BUDGET_EACH * Math.min(LARGE, board.links.length));
  const { wires, labels } = finish(drawing, fixed);
  const routes = new Map(wires.map((w, i) => [w.link.source.id, routeOf(w, labels[i]?.rect ?? null)]));
  return input.connections.flatMap((c) => routes.get(c.id) ?? []);
}

/** What a crossing costs while the drawing is begun. */
const FIRST = 2.5;

/** Places that improving may look at: in all, and more per connection. */
const BUDGET = 1e5;
const BUDGET_EACH = 3e3;

interface Finished {
  readonly wires: readonly Wire[];
  readonly labels: readonly (PlacedLabel | null)[];
  readonly clash: number;
}

/**
 * Nudges and places labels. Where a label covers something, lines are moved apart to make room for it, and then lines
 * through it are routed again, as long as that helps.
 */
function finish(d: Drawing, fixed: ReadonlySet<Link>): Finished {
  const held = (w: Wire): boolean => fixed.has(w.link);
  let best = judged(d, nudge(d.board, d.all(), held));
  const rounds = d.board.links.length > LARGE ? 0 : 2;
  for (let round = 0; round < rounds && best.clash > 0; round++) {
    const roomier = judged(d, nudge(d.board, best.wires, held, best.labels));
    if (roomier.clash < best.clash) best = roomier;
    if (best.clash === 0) break;
    for (const w of best.wires) d.put(w.link, w);
    if (!clearLabels(d, best, fixed)) break;
    const cleared = judged(d, nudge(d.board, d.all(), held));
    if (cleared.clash < best.clash) best = cleared;
  }
  return best;
}

function judged(d: Drawing, wires: readonly Wire[]): Finished {
  const labels = placeLabels(d.board, wires);
  const clash = labels.reduce((sum, l) => sum + (l && l.clash >= CLASH ? l.clash : 0), 0);
  return { wires, labels, clash };
}

/** Routes the lines again that run through a label. True when one found a better way. */
function clearLabels(d: Drawing, { wires, labels }: Finished, fixed: ReadonlySet<Link>): boolean {
  d.labels = d.board.links.map((l) => labels[wires.findIndex((w) => w.link === l)]?.rect ?? null);
  let changed = false;
  for (const w of wires) if (!fixed.has(w.link) && d.overLabels(w) > 0 && reroute(d, w.link)) changed = true;
  return changed;
}

/** With more connections than this labels take what is free, and improving gets no more to spend. */
const LARGE = 400;

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

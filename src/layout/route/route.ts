// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Route, RouteInput } from '../graph';
import { connectThrough } from './bends';
import type { Link } from './board';
import { boardOf } from './canonical';
import { Drawing } from './drawing';
import { finish } from './finish';
import { improve, mend, relieve } from './improve';
import { inTurn } from './order';
import { Tracks } from './tracks';
import type { Wire } from './wire';

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const board = boardOf(input);
  const drawing = new Drawing(board);
  const fixed = new Set(board.links.filter((l) => (l.source.bends?.length ?? 0) > 0));
  for (const link of fixed) drawing.put(link, connectThrough(board, link, drawing.standing(link)));
  drawing.crossing = Math.min(FIRST, drawing.weight);
  const searched = begin(drawing, fixed);
  drawing.crossing = drawing.weight;
  const large = board.links.length > LARGE;
  if (large) {
    if (board.links.length <= HUGE) relieve(drawing, fixed, BUDGET_WORST);
    mend(drawing, [...fixed, ...searched], fixed);
  } else improve(drawing, fixed, Math.min(BUDGET, BUDGET_LARGE / board.links.length ** 2));
  const { wires, labels } = finish(drawing, fixed);
  const found = new Map<Id, Route>();
  for (let i = 0; i < wires.length; i++) {
    const w = wires[i];
    if (w) found.set(w.link.source.id, routeOf(w, labels[i]?.rect ?? null));
  }
  const routes: Route[] = [];
  for (const { id } of input.connections) {
    const route = found.get(id);
    if (route) routes.push(route);
  }
  return routes;
}

/** Gives every link without a wire its first one: in large charts on free tracks, else by search. Gives the searched ones. */
function begin(d: Drawing, fixed: ReadonlySet<Link>): Link[] {
  const tracks = d.board.links.length > LARGE ? new Tracks(d.board) : null;
  const searched: Link[] = [];
  for (const w of d.all()) tracks?.lay(w);
  for (const link of inTurn(d.board)) {
    if (d.wire(link)) continue;
    const direct = tracks && d.direct(link, tracks);
    const wire = direct ?? d.find(link);
    if (!direct) searched.push(link);
    d.put(link, wire);
    if (wire) tracks?.lay(wire);
  }
  if (tracks && d.board.links.length <= HUGE) again(d, tracks, fixed);
  return searched;
}

/** Tries the direct ways of all links once more, now that all others lie. */
function again(d: Drawing, tracks: Tracks, fixed: ReadonlySet<Link>): void {
  const list = d
    .all()
    .filter((w) => !fixed.has(w.link))
    .map((wire) => ({ wire, met: d.met(wire) }));
  for (const { wire, met } of list.sort((a, b) => b.met - a.met || a.wire.link.index - b.wire.link.index)) {
    if (met < WORTH * d.weight) break;
    const before = d.cost(wire);
    tracks.lift(wire);
    d.put(wire.link, null);
    const better = d.direct(wire.link, tracks, before - 0.02) ?? wire;
    d.put(wire.link, better);
    tracks.lay(better);
  }
}

/** With more connections than this there is no time for a second try, and a search for the worst lines gains next to nothing. */
const HUGE = 1600;

/** Crossings that make another try worth while. */
const WORTH = 4;

/** What a crossing costs while the drawing is begun. */
const FIRST = 2.5;

/** Places that improving may look at: in small charts as many as it needs, in larger ones fewer the larger. */
const BUDGET = 5e5;
const BUDGET_LARGE = 7.5e9;

/** Places that new ways of the worst lines of large charts may look at. */
const BUDGET_WORST = 1e5;

/** With more connections than this the first routes stay, but for those that lie on others. */
const LARGE = 400;

const routeOf = (w: Wire, label: Rect | null): Route => ({
  id: w.link.source.id,
  points: w.points,
  fromSide: w.fromSide,
  toSide: w.toSide,
  label,
  loop: w.link.loop,
});

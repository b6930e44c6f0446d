// Which side of a step a connection should use: reading direction, and the places along a side where an end may lie.
import type { Point, Side } from '../../base/geometry';
import { SIDES } from '../../base/geometry';
import type { Block, Link } from './board';
import { endOf, startOf, type Wire } from './wire';

/** How the target lies as seen from the source. */
type Bearing = 'right' | 'left' | 'below' | 'above' | 'self';

function bearing(from: Block, to: Block): Bearing {
  if (from === to) return 'self';
  if (to.x0 >= from.x1) return 'right';
  if (to.x1 <= from.x0) return 'left';
  return to.y0 + to.y1 >= from.y0 + from.y1 ? 'below' : 'above';
}

type Bias = Readonly<Record<Side, number>>;

const LEAVE: Readonly<Record<Bearing, Bias>> = {
  right: { right: 0, top: 0.3, bottom: 0.3, left: 0.6 },
  left: { left: 0, top: 0.1, bottom: 0.1, right: 1 },
  below: { bottom: 0, right: 0.4, left: 0.4, top: 1.5 },
  above: { top: 0, right: 0.4, left: 0.4, bottom: 1.5 },
  self: { right: 0, bottom: 0.3, top: 0.4, left: 0.8 },
};

const ENTER: Readonly<Record<Bearing, Bias>> = {
  right: { left: 0, top: 0.3, bottom: 0.3, right: 0.6 },
  left: { right: 0, top: 0.1, bottom: 0.1, left: 0.8 },
  below: { top: 0, left: 0.4, right: 0.4, bottom: 1.5 },
  above: { bottom: 0, left: 0.4, right: 0.4, top: 1.5 },
  self: { top: 0, bottom: 0.3, right: 0.6, left: 0.8 },
};

/** A splitting bar is entered, and a joining bar left, through its long sides: the short ones carry the trunk. */
const BAR = 1.5;

/** Per px that an end lies off the middle of its side. */
const OFF_MIDDLE = 0.03;

/** Off the tips of a decision: only where lines would lie on each other there. */
const OFF_TIP = 20;

/** The side's cost for this end, in bends; a side that the user chose costs nothing. */
function sideBias(link: Link, end: 'from' | 'to', side: Side): number {
  const chosen = end === 'from' ? link.source.fromSide : link.source.toSide;
  if (chosen) return chosen === side ? 0 : 50;
  if (link.tie) return 0;
  const across = side === 'top' || side === 'bottom';
  if (across && (end === 'from' ? link.from.joins : link.to.splits)) return BAR;
  return (end === 'from' ? LEAVE : ENTER)[bearing(link.from, link.to)][side];
}

/** The cost of leaving or entering at this point of a side. */
export function portBias(link: Link, end: 'from' | 'to', side: Side, at: Point): number {
  const { kind, ports } = end === 'from' ? link.from : link.to;
  const { at: middle } = ports[side];
  const off = Math.abs(at.x - middle.x) + Math.abs(at.y - middle.y);
  return sideBias(link, end, side) + OFF_MIDDLE * off + (off > 0.5 && kind === 'decision' ? OFF_TIP : 0);
}

/** Where an end lies that is at `pos` along a side: on the slopes of a decision off its tips. */
export function portAt({ kind, ports }: Block, side: Side, pos: number): Point {
  const { at } = ports[side];
  const level = side === 'left' || side === 'right';
  const off = pos - (level ? at.y : at.x);
  if (kind !== 'decision' || off === 0) return level ? { x: at.x, y: pos } : { x: pos, y: at.y };
  const tip = (level ? (off < 0 ? ports.top : ports.bottom) : off < 0 ? ports.left : ports.right).at;
  const share = off / (level ? tip.y - at.y : tip.x - at.x);
  return level ? { x: at.x + (tip.x - at.x) * share, y: pos } : { x: pos, y: at.y + (tip.y - at.y) * share };
}

/** How far from the middle of a side an end may lie to keep clear of others: half down the slope of a decision. */
export function reachOf({ kind, ports }: Block, side: Side): number {
  if (kind !== 'decision') return ports[side].spread;
  const level = side === 'left' || side === 'right';
  const extent = level ? ports.bottom.at.y - ports.top.at.y : ports.right.at.x - ports.left.at.x;
  return extent / 4;
}

/** The sides that this end may use. One side without room for both ends of a connection to itself is left to the first. */
export function sidesFor(link: Link, end: 'from' | 'to'): readonly Side[] {
  const { fromSide, toSide } = link.source;
  const chosen = end === 'from' ? fromSide : toSide;
  if (!chosen) return SIDES;
  const crowded = link.from === link.to && fromSide === toSide && link.to.ports[chosen].spread < 6;
  return end === 'to' && crowded ? SIDES.filter((s) => s !== chosen) : [chosen];
}

/**
 * The middle of the side that an end of a wire lies on and how far it may lie from it, along the direction across a
 * first or last piece that is `level` or not. Null when that piece does not leave its side straight, or lies on a slope.
 */
export function portRange(
  wire: Wire,
  end: 'from' | 'to',
  level: boolean,
): { middle: number; spread: number } | null {
  const side = end === 'from' ? wire.fromSide : wire.toSide;
  if (level !== (side === 'left' || side === 'right')) return null;
  const { kind, ports } = end === 'from' ? wire.link.from : wire.link.to;
  const { at, spread } = ports[side];
  if (kind === 'decision' && !onTip(end === 'from' ? startOf(wire) : endOf(wire), at)) return null;
  return { middle: level ? at.y : at.x, spread };
}

const onTip = (p: Point, tip: Point): boolean => Math.abs(p.x - tip.x) + Math.abs(p.y - tip.y) < 0.5;

// Mouths: where a connection may leave or enter its step, given the ends that are already there.
import type { Point, Side } from '../../base/geometry';
import { OUTWARD } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { branchCost, COST, GAP, portCost } from './cost';
import { closeTo } from './plane';
import { portAt, portBias, reachOf, sidesFor } from './sides';
import { mayShare } from './trunks';
import { endOf, startOf, type Wire } from './wire';

export type EndName = 'from' | 'to';

export interface Mouth {
  readonly side: Side;
  /** On the outline. */
  readonly port: Point;
  /** Straight before the port: where the search begins or ends. */
  readonly stub: Point;
  readonly cost: number;
  /** Wires with this very end, whose trunk it must share. */
  readonly siblings: readonly Wire[];
}

/** An end that is already on a side. */
interface Taken {
  readonly wire: Wire;
  readonly out: boolean;
  readonly pos: number;
}

/** The side across. */
export const OPPOSITE: Readonly<Record<Side, Side>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
};

const level = (side: Side): boolean => side === 'left' || side === 'right';

/** The farthest that an end goes off the middle only to make its line straight. */
const STRAIGHTEN = 20;

/** All mouths of one end. `wires` are those with an end at the same step. */
export function mouthsOf(board: Board, link: Link, end: EndName, wires: readonly Wire[]): Mouth[] {
  const block = end === 'from' ? link.from : link.to;
  const out: Mouth[] = [];
  const sides = sidesFor(link, end).map((side) => ({ side, taken: endsOn(block, side, wires) }));
  const shares = (t: Taken): boolean => t.out === (end === 'from') && mayShare(link, t.wire.link);
  const crowded = block.kind === 'decision' && !sides.some(({ taken }) => taken.every(shares));
  for (const { side, taken } of sides)
    for (const pos of offsets(link, end, block, side, taken, crowded))
      addMouths(out, board, link, end, side, pos, taken);
  return out;
}

function endsOn(block: Block, side: Side, wires: readonly Wire[]): readonly Taken[] {
  if (wires.length === 0) return FREE;
  const taken: Taken[] = [];
  const axis = level(side) ? 'y' : 'x';
  for (const wire of wires) {
    if (wire.link.from === block && wire.fromSide === side)
      taken.push({ wire, out: true, pos: startOf(wire)[axis] });
    if (wire.link.to === block && wire.toSide === side)
      taken.push({ wire, out: false, pos: endOf(wire)[axis] });
  }
  return taken;
}

const FREE: readonly Taken[] = [];

/**
 * The places along a side worth trying: its middle, straight to the other end, and beside ends that are there. On the
 * slopes of a decision only where it is crowded: no tip of it is free.
 */
function offsets(
  link: Link,
  end: EndName,
  block: Block,
  side: Side,
  taken: readonly Taken[],
  crowded: boolean,
): number[] {
  const { at, spread } = block.ports[side];
  const axis = level(side) ? 'y' : 'x';
  const middle = at[axis];
  const places = [middle];
  const room = crowded ? reachOf(block, side) : spread;
  if (room < 0.5) return places;
  const offer = (pos: number, reach: number): void => {
    if (Math.abs(pos - middle) > reach) return;
    for (const p of places) if (Math.abs(p - pos) <= 0.5) return;
    places.push(pos);
  };
  const other = end === 'from' ? link.to : link.from;
  if (other === block) {
    offer(middle - GAP.line / 2, spread);
    offer(middle + GAP.line / 2, spread);
  } else offer(other.ports[OPPOSITE[side]].at[axis], Math.min(spread, STRAIGHTEN));
  for (const bend of link.source.bends ?? []) offer(bend[axis], spread);
  for (const t of taken) {
    if (mayShare(link, t.wire.link) && t.out === (end === 'from')) offer(t.pos, room);
    else {
      offer(t.pos - GAP.line, room);
      offer(t.pos + GAP.line, room);
    }
  }
  return places;
}

function addMouths(
  mouths: Mouth[],
  board: Board,
  link: Link,
  end: EndName,
  side: Side,
  pos: number,
  taken: readonly Taken[],
): void {
  const block = end === 'from' ? link.from : link.to;
  const port = portAt(block, side, pos);
  let siblings: Wire[] | null = null;
  let cost = portBias(link, end, side, port);
  const out = end === 'from';
  for (const t of taken) {
    const share = t.out === out && mayShare(link, t.wire.link);
    const apart = Math.abs(t.pos - pos);
    cost += portCost(apart, share, out && share ? branchCost(link, t.wire.link) : 0, t.out === out);
    if (share && t.wire.link.loop !== link.loop) cost += 1;
    if (share && apart < 0.5) (siblings ??= []).push(t.wire);
  }
  const room =
    Math.min(freeAhead(port, side, closeTo(board, block)), frameAhead(port, side, board)) -
    inset(block, side, port);
  if (room < GAP.head) cost += 1 - room / GAP.head + (room < GAP.box ? 2 : 0);
  const add = (by: number, cost: number): void => {
    const reach = inset(block, side, port) + by;
    const stub = { x: port.x + OUTWARD[side].x * reach, y: port.y + OUTWARD[side].y * reach };
    mouths.push({ side, port, stub, cost, siblings: siblings ?? NONE });
  };
  // How far straight before a port a search begins or ends: a line may turn sooner after it starts, at a cost.
  const by = Math.min(out ? GAP.lane : GAP.head, room / 2);
  const short = out && !siblings && room >= 2 * GAP.tail;
  add(by, short ? cost + COST.shortTail : cost);
  if (short) add(GAP.tail, cost);
}

const NONE: readonly Wire[] = [];

/** How far a port of a side lies inside the box's frame, as on a wavy foot. */
const inset = (b: Block, side: Side, at: Point): number => {
  if (side === 'top') return Math.max(0, at.y - b.y0);
  if (side === 'bottom') return Math.max(0, b.y1 - at.y);
  return Math.max(0, side === 'left' ? at.x - b.x0 : b.x1 - at.x);
};

/** What the frame leaves before a port: up to the middle of that a line may turn, clear of the frame if it can. */
function frameAhead(port: Point, side: Side, board: Board): number {
  const end = { left: port.x, right: board.width - port.x, top: port.y, bottom: board.height - port.y };
  return Math.max(2 * (end[side] - GAP.band - 1), end[side]);
}

/** How far it is from a port straight ahead to the next step among those close to its own. */
function freeAhead(port: Point, side: Side, close: readonly Block[]): number {
  let free = Infinity;
  for (const b of close) {
    const beside = level(side) ? port.y > b.y0 && port.y < b.y1 : port.x > b.x0 && port.x < b.x1;
    if (!beside) continue;
    const gap = ahead(port, side, b);
    if (gap !== null) free = Math.min(free, gap);
  }
  return free;
}

/** The gap to a block straight ahead; 0 inside it; null when it lies behind. */
function ahead(port: Point, side: Side, b: Block): number | null {
  const [near, far] = stretchAhead(port, side, b);
  return far <= 0 ? null : Math.max(0, near);
}

function stretchAhead(port: Point, side: Side, b: Block): [number, number] {
  if (side === 'right') return [b.x0 - port.x, b.x1 - port.x];
  if (side === 'left') return [port.x - b.x1, port.x - b.x0];
  if (side === 'bottom') return [b.y0 - port.y, b.y1 - port.y];
  return [port.y - b.y1, port.y - b.y0];
}

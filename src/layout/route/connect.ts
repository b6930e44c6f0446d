// Routes one connection past everything that is there: area, lines, paint, search, polyline.
import type { Point, Rect } from '../../base/geometry';
import { bottom, overlaps, right } from '../../base/geometry';
import type { Block, Board, Link } from './board';
import { COST, GAP, tightness } from './cost';
import { type Grid, gridOf } from './grid';
import { LineSet, offerLines } from './lines';
import { type Mouth, mouthsOf } from './mouths';
import { paintBands, paintBlock, paintLabel, paintStub, paintWire } from './paint';
import { findWay } from './search';
import { type Mouths, plainWay, straightWay } from './plain';
import { around, blocksIn, type Zone } from './plane';
import { type Near, seedsOf } from './seeds';
import { mayShare } from './trunks';
import { type Wire, wireOf } from './wire';

/** What stands already, as one link sees it: the wires of the others, and label boxes to keep off. */
export interface Standing {
  /** All of them; null: those that `near` and `at` find. */
  readonly wires: readonly Wire[] | null;
  /** The wires that pass near a zone. */
  readonly near: (z: Zone) => readonly Wire[];
  /** The wires with an end at a step. */
  readonly at: (b: Block) => readonly Wire[];
  readonly labels: readonly Rect[];
  /** What a crossing costs: less while the drawing is begun, so that early lines leave room for late ones. */
  readonly crossing: number;
}

/** Nothing stands. */
export const EMPTY: Standing = {
  wires: null,
  near: () => [],
  at: () => [],
  labels: [],
  crossing: COST.crossing,
};

/**
 * The best way of one connection past `standing`, or null when there is none that costs less than `most`. The area grows
 * until the way keeps its distance from every step, up to the whole map; with a limit it grows only as long as a tight
 * way is found.
 */
export function connect(board: Board, link: Link, given: Standing, most = Infinity): Wire | null {
  const standing = given.wires ? { ...given, ...among(given.wires) } : given;
  const straight = straightWay(board, link, standing);
  if (straight) return straight.cost < most ? straight.wire : null;
  const mouths = mouthsFor(board, link, standing);
  const plain = plainWay(board, link, standing, mouths);
  if (plain) return plain.cost < most ? plain.wire : null;
  let best: Wire | null = null;
  let least = most;
  for (const margin of [90, 320, Infinity]) {
    const site = siteOf(board, link, standing, windowOf(board, link, margin), [], mouths);
    const found = connectWithin(site, link, least);
    if (!found) {
      if (most < Infinity) break;
      continue;
    }
    if (found.cost < least) {
      best = found.wire;
      least = found.cost;
    }
    if (tightness(found.wire, board) < (margin === 90 ? TIGHT : COST.inside)) break;
  }
  return best;
}

/** A short list of wires, to be asked as `Standing` is. */
const among = (wires: readonly Wire[]): Pick<Standing, 'near' | 'at'> => ({
  near: (z) => wires.filter((w) => w.x0 <= z.x1 && w.x1 >= z.x0 && w.y0 <= z.y1 && w.y1 >= z.y0),
  at: (b) => wires.filter((w) => w.link.from === b || w.link.to === b),
});

/** Being near steps may cost this much before a wider area is tried. */
const TIGHT = 3;

/** The part of the map that a search looks at: round both ends and the given points. */
export function windowOf(board: Board, link: Link, margin: number, through: readonly Point[] = []): Rect {
  const { from: a, to: b } = link;
  const xs = through.map((p) => p.x);
  const ys = through.map((p) => p.y);
  const far = Math.max(Math.abs(a.x0 - b.x0), Math.abs(a.y0 - b.y0));
  const m = margin + far * 0.15;
  const x0 = Math.max(Math.min(0, a.x0, b.x0), Math.min(a.x0, b.x0, ...xs) - m);
  const y0 = Math.max(Math.min(0, a.y0, b.y0), Math.min(a.y0, b.y0, ...ys) - m);
  return {
    x: x0,
    y: y0,
    width: Math.min(board.width, Math.max(a.x1, b.x1, ...xs) + m) - x0,
    height: Math.min(board.height, Math.max(a.y1, b.y1, ...ys) + m) - y0,
  };
}

const mouthsFor = (board: Board, link: Link, standing: Standing): Mouths => ({
  starts: mouthsOf(board, link, 'from', standing.at(link.from)),
  ends: mouthsOf(board, link, 'to', standing.at(link.to)),
});

function connectWithin(site: Site, link: Link, most: number) {
  let best: { wire: Wire; cost: number } | null = null;
  for (const { starts, ends } of rounds(site, link)) {
    const found = bestOf(site, link, starts, ends, best?.cost ?? most);
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  return best;
}

/** The cheapest way between two sets of mouths. Where two steps touch, ports that lie on each other are no way. */
function bestOf(
  { grid, near }: Site,
  link: Link,
  starts: readonly Mouth[],
  ends: readonly Mouth[],
  most: number,
) {
  const goals = seedsOf(grid, link, 'to', ends, near);
  for (let open = starts; open.length > 0; ) {
    const found = findWay(grid, seedsOf(grid, link, 'from', open, near), goals, most);
    if (!found) return null;
    const { seed, goal } = found;
    const way = found.places.map((p) => placeAt(grid, p));
    const points = [...seed.lead, ...way, ...goal.lead.toReversed()];
    const wire = wireOf(link, points, seed.mouth.side, goal.mouth.side);
    const rest = open.filter((m) => m.side !== seed.mouth.side);
    if (wire.length >= VISIBLE || rest.length === 0) return { wire, cost: found.cost };
    open = rest;
  }
  return null;
}

/** A shorter line cannot be seen. */
const VISIBLE = 4;

/** All mouths at once; for a connection of a step to itself one round per mouth, against those of other sides. */
function rounds({ starts, ends }: Site, link: Link): { starts: readonly Mouth[]; ends: readonly Mouth[] }[] {
  if (link.from !== link.to) return [{ starts, ends }];
  return starts.map((m) => {
    const others = ends.filter((e) => e.side !== m.side);
    const apart = ends.filter((e) => Math.abs(e.port.x - m.port.x) + Math.abs(e.port.y - m.port.y) > 8);
    return { starts: [m], ends: others.length > 0 ? others : apart };
  });
}

/** Where one search happens: the painted grid and both ends' mouths. */
export interface Site {
  readonly grid: Grid;
  readonly starts: readonly Mouth[];
  readonly ends: readonly Mouth[];
  readonly near: Near;
}

/** Sets up a search. The grid has lines through every point of `through`, which may lie near the ports. */
export function siteOf(
  board: Board,
  link: Link,
  standing: Standing,
  area: Rect,
  through: readonly Point[],
  mouths: Mouths = mouthsFor(board, link, standing),
): Site {
  const zone = around({ x0: area.x, y0: area.y, x1: right(area), y1: bottom(area) }, GAP.line);
  const blocks = blocksIn(board, zone);
  const wires = standing.near(zone);
  const near: Near = {
    board,
    passing: {
      from: standing.near(around(link.from, REACH)),
      to: standing.near(around(link.to, REACH)),
    },
    at: standing.at,
    crossing: standing.crossing,
  };
  const { starts, ends } = mouths;
  const grid = gridFor(board, link, area, { blocks, wires }, [...starts, ...ends], through);
  for (const b of blocks) paintBlock(grid, b);
  paintBands(grid, board);
  for (const w of wires) paintWire(grid, w, mayShare(w.link, link) ? 0 : GAP.box, standing.crossing);
  for (const r of standing.labels) paintLabel(grid, r);
  for (const r of board.keepClear) if (overlaps(r, area)) paintLabel(grid, r);
  if (through.length === 0)
    for (const m of [...starts, ...ends]) if (m.siblings.length === 0) paintStub(grid, m.port, m.stub);
  return { grid, starts, ends, near };
}

/** The point of a place of the grid. */
export const placeAt = (grid: Grid, p: number): Point => ({
  x: grid.x.at[p % grid.nx] ?? 0,
  y: grid.y.at[Math.floor(p / grid.nx)] ?? 0,
});

/** Lines farther than this from a step do not touch the straight ways before its ports, px. */
const REACH = 36;

function gridFor(
  board: Board,
  link: Link,
  area: Rect,
  seen: { blocks: readonly Block[]; wires: readonly Wire[] },
  mouths: readonly Mouth[],
  through: readonly Point[],
): Grid {
  const x = new LineSet('x', area.x, right(area));
  const y = new LineSet('y', area.y, bottom(area));
  for (const m of mouths) {
    x.port(m.stub.x);
    y.port(m.stub.y);
    for (const s of m.siblings) for (const p of s.pieces) (p.level ? y : x).port(p.at);
  }
  for (const p of through) {
    x.port(p.x);
    y.port(p.y);
  }
  midway(x, board.columns, link.from.x0, link.from.x1, link.to.x0, link.to.x1);
  midway(y, board.rows, link.from.y0, link.from.y1, link.to.y0, link.to.y1);
  offerLines(x, y, board, area, seen.blocks, seen.wires);
  return gridOf(x.lines(), y.lines(), area);
}

/** A line in the middle of the gap between the two ends, or beside the band line that runs there. */
function midway(
  lines: LineSet,
  bands: readonly number[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): void {
  const [from, to] = b0 >= a1 ? [a1, b0] : [b1, a0];
  if (to <= from) return;
  const middle = (from + to) / 2;
  const band = bands.find((b) => Math.abs(b - middle) < GAP.band);
  if (band === undefined) lines.middle(middle);
  else {
    lines.middle(band - GAP.band - 1);
    lines.middle(band + GAP.band + 1);
  }
}

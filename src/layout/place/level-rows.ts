// The last touch of a placing: rows of a lane that lie a few px apart become one, where nothing comes too near by it.
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
import { apart } from './coordinates';
import type { Layers, Vertex } from './layers';
import { SPACING } from './spacing';

/** Rows so near to each other look like a mistake, px; for those that are nearest a lane may even grow by as much. */
const NEAR = 6;
const NEAREST = 4;

/** The vertices of a lane by their level, from the top. */
function levelsOf({ cells }: Layers, lane: number): Map<number, Vertex[]> {
  const levels = new Map<number, Vertex[]>();
  for (const column of cells)
    for (const { items } of at(column, lane))
      for (const vertex of items) {
        const known = levels.get(vertex.y);
        if (known) known.push(vertex);
        else levels.set(vertex.y, [vertex]);
      }
  return new Map([...levels].sort(([a], [b]) => a - b));
}

/** What lies right under each vertex of a lane. */
function lowersIn({ cells }: Layers, lane: number): Map<Vertex, Vertex> {
  const lowers = new Map<Vertex, Vertex>();
  for (const column of cells) {
    let upper: Vertex | null = null;
    for (const { items } of at(column, lane))
      for (const vertex of items) {
        if (upper) lowers.set(upper, vertex);
        upper = vertex;
      }
  }
  return lowers;
}

/** Levels that vertices over them push down, each with the level that leaves room for these. */
type Pushed = Map<number, number>;

function push(pushed: Pushed, level: number, to: number): void {
  if (to > (pushed.get(level) ?? Number.NEGATIVE_INFINITY)) pushed.set(level, to);
}

/** The levels that lie too high for what is over them as it is: none as a rule. */
function pressed(lowers: ReadonlyMap<Vertex, Vertex>): Pushed {
  const too: Pushed = new Map();
  for (const [upper, lower] of lowers) {
    const y = upper.y + apart(upper, lower);
    if (y > lower.y) push(too, lower.y, y);
  }
  return too;
}

/** The rows with boxes that lie just over another one, each with the level of that one. */
function nearRows(rows: readonly number[], most: number): [number, number][] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  return sorted.flatMap((row, i): [number, number][] => {
    const next = sorted[i + 1];
    return next !== undefined && next - row <= most ? [[row, next]] : [];
  });
}

const roomUnder = ({ block }: Vertex): number => block?.roomUnder ?? SPACING.lineToLane;

/** A lane as it stands: its levels, what lies under each vertex, and what is pressed already. */
interface Stand {
  readonly levels: ReadonlyMap<number, readonly Vertex[]>;
  readonly lowers: ReadonlyMap<Vertex, Vertex>;
  readonly pressed: Pushed;
}

/** Where levels come to lie that move when one goes down to another; null when that leaves too little room, or moves a pinned box. */
function lowered(
  { levels, lowers, pressed: before }: Stand,
  [from, to]: readonly [number, number],
  height: number,
): ReadonlyMap<number, number> | null {
  const moved = new Map<number, number>();
  const pushed = new Map(before);
  push(pushed, from, to);
  for (const [level, vertices] of levels) {
    const y = level < from ? level : Math.max(level, pushed.get(level) ?? level);
    if (y === level) continue;
    if (y - level > NEAR) return null;
    if (vertices.some((vertex) => vertex.box?.pinned || y + roomUnder(vertex) > height)) return null;
    moved.set(level, y);
    for (const vertex of vertices) {
      const lower = lowers.get(vertex);
      if (lower) push(pushed, lower.y, y + apart(vertex, lower));
    }
  }
  return moved;
}

/** Levels what is near in a lane of this height, one row after the other. */
function levelWithin(layers: Layers, lane: number, most: number, height: number): void {
  const lowers = lowersIn(layers, lane);
  for (let tries = 0; tries < NEAR; tries++) {
    const levels = levelsOf(layers, lane);
    const rows = [...levels].flatMap(([level, vertices]) => (vertices.some(({ box }) => box) ? [level] : []));
    const near = nearRows(rows, most);
    const fewer = (moved: ReadonlyMap<number, number>): boolean =>
      nearRows(
        rows.map((row) => moved.get(row) ?? row),
        most,
      ).length < near.length;
    const stand = { levels, lowers, pressed: pressed(lowers) };
    let better: ReadonlyMap<number, number> | null = null;
    for (const pair of near) {
      const moved = lowered(stand, pair, height);
      if (!moved || !fewer(moved)) continue;
      better = moved;
      break;
    }
    if (!better) return;
    for (const [level, vertices] of levels)
      for (const vertex of vertices) vertex.y = better.get(level) ?? level;
  }
}

const rows: number[] = [];

/** True when boxes of a lane lie so near in height that it is worth to look closer: seldom, so nothing is built to find out. */
function hasNearRows({ cells }: Layers, lane: number): boolean {
  rows.length = 0;
  for (const column of cells)
    for (const { items } of at(column, lane)) for (const { box, y } of items) if (box) rows.push(y);
  sortFew(rows, (a, b) => a - b);
  for (let i = 1; i < rows.length; i++) {
    const above = numberAt(rows, i - 1);
    const row = numberAt(rows, i);
    if (row !== above && row - above <= NEAR) return true;
  }
  return false;
}

function levelLane(layers: Layers, lane: number, least: number): number {
  if (!hasNearRows(layers, lane)) return least;
  levelWithin(layers, lane, NEAR, least);
  levelWithin(layers, lane, NEAREST, Number.POSITIVE_INFINITY);
  let height = least;
  for (const vertices of levelsOf(layers, lane).values())
    for (const vertex of vertices) height = Math.max(height, Math.ceil(vertex.y + roomUnder(vertex)));
  return height;
}

/** Levels the rows of every lane; returns their heights. Lines that ran straight still do. */
export const levelRows = (layers: Layers, heights: readonly number[]): readonly number[] =>
  heights.map((height, lane) => levelLane(layers, lane, height));

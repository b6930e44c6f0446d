// Phase 5a: which vertices of a lane lie on one level, so that as many lines as possible run straight.
import { sortFew } from '../../base/sort-few';
import { at } from './at';
import type { Layers, Segment, Vertex } from './layers';
import { SPACING } from './spacing';

/** Vertices of one lane on one level, one per column. */
export interface Block {
  readonly vertices: readonly Vertex[];
  /** How many of them are boxes. */
  readonly boxes: number;
  /** The level of its pinned box; null when it has none. */
  readonly pinned: number | null;
  /** Half the height of its tallest box; a little for lines. */
  readonly half: number;
  /** Neighbours in the columns, with the least distance between the centres. */
  readonly over: Neighbour[];
  readonly under: Neighbour[];
  /** Neighbours over it that have no level yet. */
  missing: number;
  /** From its level to the upper and the lower edge of its lane, at least; px. */
  roomOver: number;
  roomUnder: number;
  /** Its level: px from the top of the lane. */
  y: number;
}

interface Neighbour {
  readonly block: Block;
  readonly apart: number;
}

/** Half the room of a line, px. */
const HALF_LINE = 4;

/**
 * Straightens segments of a lane, the weightiest first, unless they cross straight ones or are loose; joins its vertices,
 * but for those alone, to blocks and links those that lie over each other.
 */
export function alignBlocks(
  layers: Layers,
  lane: number,
  apart: (upper: Vertex, lower: Vertex) => number,
  loose: ReadonlySet<Segment>,
  alone: ReadonlySet<Vertex>,
): Block[] {
  for (const cells of layers.cells)
    for (const { items } of at(cells, lane))
      for (const v of items) {
        v.next = null;
        v.block = null;
      }
  for (const segments of layers.gaps)
    for (const { from, to } of straightSegments(segments, lane, loose))
      if (!alone.has(from) && !alone.has(to)) from.next = to;
  const blocks: Block[] = [];
  for (const cells of layers.cells)
    for (const { items } of at(cells, lane)) for (const v of items) if (!v.block) blocks.push(blockFrom(v));
  for (const cells of layers.cells) {
    let upper: Vertex | null = null;
    for (const { items } of at(cells, lane))
      for (const lower of items) {
        if (upper?.block && lower.block) link(upper.block, lower.block, apart(upper, lower));
        upper = lower;
      }
  }
  return blocks;
}

/** The centre of a pinned box, px from the top of its lane. */
const pinnedLevel = ({ box, height }: Vertex): number | null =>
  box?.pinned ? box.pinned.y + height / 2 : null;

/** The block that begins with a vertex; it ends where a pinned box lies on another level, or too high for the others. */
function blockFrom(first: Vertex): Block {
  const vertices: Vertex[] = [];
  let boxes = 0;
  let half = 0;
  let pinned: number | null = null;
  for (let v: Vertex | null = first; v; v = v.next) {
    const level: number | null = pinned ?? pinnedLevel(v);
    const tallest = Math.max(half, v.box ? v.height / 2 : HALF_LINE);
    if (
      level !== null &&
      v !== first &&
      (level !== (pinnedLevel(v) ?? level) || level < tallest + SPACING.padY)
    )
      break;
    pinned = level;
    half = tallest;
    vertices.push(v);
    if (v.box) boxes++;
  }
  const block = {
    vertices,
    boxes,
    pinned,
    half,
    over: [],
    under: [],
    missing: 0,
    roomOver: 0,
    roomUnder: 0,
    y: 0,
  };
  for (const v of vertices) v.block = block;
  return block;
}

function link(upper: Block, lower: Block, apart: number): void {
  upper.under.push({ block: lower, apart });
  lower.over.push({ block: upper, apart });
}

/** The segments of a gap that run level in a lane: at most one on each side of a vertex, none crossing another. */
function straightSegments(
  segments: readonly Segment[],
  lane: number,
  loose: ReadonlySet<Segment>,
): readonly Segment[] {
  const level: Segment[] = [];
  for (const segment of segments)
    if (segment.from.lane === lane && segment.to.lane === lane && !loose.has(segment)) level.push(segment);
  if (level.length < 2) return level;
  if (clear(level)) return level;
  const chosen: Segment[] = [];
  for (const { segment } of weighed(level)) if (fits(segment, chosen)) chosen.push(segment);
  return chosen;
}

/** True when no segment stands in the way of another, so that all may run level and none need be weighed. */
function clear(segments: readonly Segment[]): boolean {
  for (let i = 1; i < segments.length; i++) {
    const { from, to } = at(segments, i);
    for (let k = 0; k < i; k++) {
      const other = at(segments, k);
      if ((other.from.position - from.position) * (other.to.position - to.position) <= 0) return false;
    }
  }
  return true;
}

/** True when a segment crosses none of the others and shares no end with them. */
function fits({ from, to }: Segment, others: readonly Segment[]): boolean {
  for (const o of others)
    if ((o.from.position - from.position) * (o.to.position - to.position) <= 0) return false;
  return true;
}

/** The weightiest first, then from the top. */
const weighed = (segments: readonly Segment[]): { segment: Segment; weight: number }[] =>
  sortFew(
    segments.map((segment) => ({ segment, weight: weightOf(segment) })),
    (a, b) =>
      b.weight - a.weight ||
      a.segment.from.position - b.segment.from.position ||
      a.segment.to.position - b.segment.to.position,
  );

/** Long lines come first, then the main flow (what alone leaves or enters a box, or its middle branch), then branches. */
function weightOf({ from, to, edge }: Segment): number {
  let weight = !from.box && !to.box ? 8 : from.box && to.box ? 4 : 3;
  if (from.box && !edge.back) {
    let branches = 0;
    let over = 0;
    let same = 0;
    for (const s of from.right) {
      if (s.to.lane !== from.lane) continue;
      branches++;
      if (s.to === to) same++;
      else if (s.to.position < to.position) over++;
    }
    if (branches < 2) weight += 0.8;
    else {
      const middle = (branches - 1) >> 1;
      weight += middle >= over && middle < over + same ? 0.5 : -0.5;
      if (to.box) weight += 0.6;
    }
  }
  if (to.box && entriesOnLevel(to) === 1) weight += 0.8;
  return weight;
}

function entriesOnLevel({ left, lane }: Vertex): number {
  let count = 0;
  for (const { from } of left) if (from.lane === lane) count++;
  return count;
}

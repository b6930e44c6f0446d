// Phase 5: the height of every vertex inside its lane, and the height of every lane.
import { at } from './at';
import { alignBlocks, type Block } from './blocks';
import type { FlowEdge } from './flow';
import type { Layers, Segment, Vertex } from './layers';
import { SPACING } from './spacing';

const ROUNDS = 12;

/** Stacks the blocks of every lane as tightly as they go, then moves them to the level of their neighbours. Loose segments need not be level. Sets `y`; returns the heights of the lanes. */
export function setHeights(
  layers: Layers,
  least: readonly number[],
  loose: ReadonlySet<Segment> = new Set(),
): number[] {
  const blocks = alignBlocks(layers, apart, loose);
  const order = stackBlocks(blocks);
  const heights = least.map((height) => Math.max(height, SPACING.minLane));
  for (const block of blocks) {
    const height = block.y + room(block, 1);
    heights[block.lane] = Math.max(at(heights, block.lane), Math.ceil(height));
  }
  relax(blocks, order, heights, loose);
  for (const block of blocks) for (const v of block.vertices) v.y = block.y;
  return heights;
}

/** The least distance between the centres of two vertices above each other, in whole px. */
function apart(upper: Vertex, lower: Vertex): number {
  return Math.ceil(upper.height / 2 + lower.height / 2 + gapBetween(upper, lower));
}

function gapBetween(upper: Vertex, lower: Vertex): number {
  if (!upper.box && !lower.box) return SPACING.lineGap;
  const loop = lower.node?.selfLoops ? SPACING.loop : 0;
  if (!upper.box || !lower.box) return SPACING.lineToBox + loop;
  if (upper.box.kind === 'note' || lower.box.kind === 'note') return SPACING.noteGap + loop;
  return (upper.unit === lower.unit ? linkGap(upper, lower) : SPACING.rowGap) + loop;
}

/** Between two boxes of a stack: more where a label lies beside the line. */
function linkGap({ node: a }: Vertex, { node: b }: Vertex): number {
  const label = (list: readonly FlowEdge[] = []): number =>
    Math.max(
      0,
      ...list
        .filter((e) => e.upright === 'stack' && (e.head === b || e.tail === b))
        .map((e) => e.connection.label?.height ?? 0),
    );
  const height = Math.max(label(a?.after), label(a?.before));
  return height > 0 ? Math.max(SPACING.exitGap, height + STACK_AIR) : SPACING.linkGap;
}

/** What the line of a stack needs besides the height of its label, and a hand-off besides the padding of two lanes. */
const STACK_AIR = 18;
const HAND_OFF_AIR = 14;

/** More room than the padding for the labels of upright hand-offs over (-1) or under (1) it: a chart on its side has high ones. */
function labelRoom({ vertices }: Block, side: -1 | 1): number {
  let most = 0;
  for (const { node } of vertices)
    for (const { upright, tail, head, connection } of node?.after ?? [])
      if (upright === 'hand-off' && tail === node && Math.sign(head.lane - tail.lane) === side)
        most = Math.max(most, (connection.label?.height ?? 0) + HAND_OFF_AIR - 2 * SPACING.padY);
  return most;
}

/** From the level of a block to the upper (-1) or lower (1) edge of its lane, at least. */
const room = (block: Block, side: -1 | 1): number =>
  block.vertices.some((v) => v.box) ? block.half + SPACING.padY + labelRoom(block, side) : SPACING.lineToLane;

const highest = (block: Block): number => {
  const loop = block.vertices.some((v) => v.node?.selfLoops) ? SPACING.loop : 0;
  return Math.ceil(room(block, -1) + loop);
};

/** Every block as high as it can be; returns them from top to bottom. */
function stackBlocks(blocks: readonly Block[]): Block[] {
  const missing = blocks.map((block) => block.over.length);
  const order = blocks.filter((block) => block.over.length === 0);
  for (const block of blocks) block.y = highest(block);
  for (const block of order)
    for (const { block: below, apart: distance } of block.under) {
      below.y = Math.max(below.y, block.y + distance);
      const left = at(missing, below.index) - 1;
      missing[below.index] = left;
      if (left === 0) order.push(below);
    }
  return order;
}

/** What moves a block: the blocks of its lane that its lines lead to; else the lane's spine; else a border. */
interface Pull {
  readonly linked: readonly Block[];
  readonly hasBox: boolean;
  /** The block of the lane with the most boxes; null for that one itself. */
  readonly spine: Block | null;
  /** Where a line that only passes comes from: -1 above, 1 below; 0 for none. */
  readonly border: number;
}

/** Moves blocks up and down between their neighbours until nothing moves. */
function relax(
  blocks: readonly Block[],
  order: readonly Block[],
  heights: readonly number[],
  loose: ReadonlySet<Segment>,
): void {
  const pulls = pullsOn(blocks, loose);
  const reversed = [...order].reverse();
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const block of round % 2 ? order : reversed) {
      const height = at(heights, block.lane);
      let low = highest(block);
      let high = Math.floor(height - room(block, 1));
      for (const { block: other, apart: distance } of block.over) low = Math.max(low, other.y + distance);
      for (const { block: other, apart: distance } of block.under) high = Math.min(high, other.y - distance);
      if (high < low) continue;
      const y = Math.max(low, Math.min(high, wish(block, at(pulls, block.index), height)));
      moved ||= y !== block.y;
      block.y = y;
    }
    if (!moved) return;
  }
}

function pullsOn(blocks: readonly Block[], loose: ReadonlySet<Segment>): Pull[] {
  const of = new Map<Vertex, Block>();
  const spines = new Map<number, Block>();
  const boxes = (block: Block): number => block.vertices.filter((v) => v.box).length;
  for (const block of blocks) {
    for (const v of block.vertices) of.set(v, block);
    const spine = spines.get(block.lane);
    if (!spine || boxes(block) > boxes(spine)) spines.set(block.lane, block);
  }
  return blocks.map((block) => {
    const others: Block[] = [];
    for (const v of block.vertices) {
      for (const s of v.left) if (!loose.has(s)) others.push(of.get(s.from) ?? block);
      for (const s of v.right) if (!loose.has(s)) others.push(of.get(s.to) ?? block);
    }
    const linked = others.filter((other) => other !== block && other.lane === block.lane);
    const away = others.find((other) => other.lane !== block.lane);
    const spine = spines.get(block.lane);
    return {
      linked,
      hasBox: boxes(block) > 0,
      spine: spine && spine !== block ? spine : null,
      border: away ? Math.sign(away.lane - block.lane) : 0,
    };
  });
}

/** Where a block would like to lie: level with the median of its neighbours, else with the spine, else in the middle. */
function wish(block: Block, { linked, hasBox, spine, border }: Pull, height: number): number {
  const levels = linked.map((other) => other.y).sort((a, b) => a - b);
  const upper = levels[(levels.length - 1) >> 1];
  const lower = levels[levels.length >> 1];
  if (upper !== undefined && lower !== undefined)
    return Math.abs(upper - block.y) <= Math.abs(lower - block.y) ? upper : lower;
  if (hasBox) return spine ? spine.y : Math.round(height / 2);
  return border < 0 ? 0 : border > 0 ? height : block.y;
}

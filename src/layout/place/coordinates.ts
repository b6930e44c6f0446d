// Phase 5: the height of every vertex inside its lane, and the height of every lane.
import { at } from './at';
import { alignBlocks, type Block } from './blocks';
import { type Layers, type Vertex } from './layers';
import { SPACING } from './spacing';

const ROUNDS = 12;

/** Stacks the blocks of every lane as tightly as they go, then moves them to the level of their neighbours. Sets `y`; returns the heights of the lanes. */
export function setHeights(layers: Layers, least: readonly number[]): number[] {
  const blocks = alignBlocks(layers, apart);
  const order = stackBlocks(blocks);
  const heights = least.map((height) => Math.max(height, SPACING.minLane));
  for (const block of blocks) {
    const height = block.y + block.half + SPACING.padY;
    heights[block.lane] = Math.max(at(heights, block.lane), Math.ceil(height));
  }
  relax(layers, blocks, order, heights);
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
  return (upper.unit === lower.unit ? SPACING.exitGap : SPACING.rowGap) + loop;
}

const highest = (block: Block): number => {
  const loop = block.vertices.some((v) => v.node?.selfLoops) ? SPACING.loop : 0;
  return Math.ceil(SPACING.padY + block.half + loop);
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

function relax(
  layers: Layers,
  blocks: readonly Block[],
  order: readonly Block[],
  heights: readonly number[],
): void {
  const of = new Map<Vertex, Block>();
  for (const block of blocks) for (const v of block.vertices) of.set(v, block);
  const linked = blocks.map((block) => linkedTo(block, of));
  const reversed = [...order].reverse();
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const block of round % 2 ? order : reversed) {
      const height = at(heights, block.lane);
      let low = highest(block);
      let high = Math.floor(height - SPACING.padY - block.half);
      for (const { block: other, apart: distance } of block.over) low = Math.max(low, other.y + distance);
      for (const { block: other, apart: distance } of block.under) high = Math.min(high, other.y - distance);
      if (high < low) continue;
      const y = Math.max(low, Math.min(high, wish(block, at(linked, block.index), low, high, height)));
      moved ||= y !== block.y;
      block.y = y;
    }
    if (!moved) return;
  }
}

/** The blocks that a block's lines lead to, once per line. */
function linkedTo(block: Block, of: ReadonlyMap<Vertex, Block>): Block[] {
  const linked: Block[] = [];
  for (const v of block.vertices) {
    for (const { from } of v.left) linked.push(of.get(from) ?? block);
    for (const { to } of v.right) linked.push(of.get(to) ?? block);
  }
  return linked.filter((other) => other !== block);
}

/** Where a block would like to lie: level with the median of its neighbours, else in the middle of the lane. */
function wish(block: Block, linked: readonly Block[], low: number, high: number, height: number): number {
  const levels = linked
    .filter((other) => other.lane === block.lane)
    .map((other) => other.y)
    .sort((a, b) => a - b);
  const upper = levels[(levels.length - 1) >> 1];
  const lower = levels[levels.length >> 1];
  if (upper !== undefined && lower !== undefined)
    return Math.abs(upper - block.y) <= Math.abs(lower - block.y) ? upper : lower;
  if (block.vertices.some((v) => v.box)) return Math.round(height / 2);
  // a line that only passes keeps to the border that it comes from
  const other = linked.find((b) => b.lane !== block.lane);
  if (!other) return block.y;
  return other.lane < block.lane ? low : high;
}

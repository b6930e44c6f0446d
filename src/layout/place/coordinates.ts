// Phase 5: the height of every vertex inside its lane, and the height of every lane.
import { at } from './at';
import { alignBlocks, type Block } from './blocks';
import type { Layers, Vertex } from './layers';
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
  relax(blocks, order, heights);
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
function relax(blocks: readonly Block[], order: readonly Block[], heights: readonly number[]): void {
  const pulls = pullsOn(blocks);
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
      const y = Math.max(low, Math.min(high, wish(block, at(pulls, block.index), height)));
      moved ||= y !== block.y;
      block.y = y;
    }
    if (!moved) return;
  }
}

function pullsOn(blocks: readonly Block[]): Pull[] {
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
      for (const { from } of v.left) others.push(of.get(from) ?? block);
      for (const { to } of v.right) others.push(of.get(to) ?? block);
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

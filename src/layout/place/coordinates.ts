// Phase 5: the height of every vertex inside its lane, and the height of every lane.
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
import { alignBlocks, type Block } from './blocks';
import type { FlowEdge } from './flow';
import type { Layers, Segment, Vertex } from './layers';
import { SPACING } from './spacing';

const ROUNDS = 12;

/** Sets `y` of all vertices; returns the heights of the lanes. */
export const setHeights = (layers: Layers, least: readonly number[]): number[] =>
  least.map((height, lane) => setHeight(layers, lane, height));

/**
 * Stacks the blocks of a lane as tightly as they go, then moves them to the level of their neighbours. Loose segments
 * need not be level. Sets `y` of its vertices; returns its height.
 */
export function setHeight(
  layers: Layers,
  lane: number,
  least: number,
  loose: ReadonlySet<Segment> = NONE,
): number {
  const { blocks, order } = stackAnew(layers, lane, loose, NONE_ALONE);
  let height = Math.max(least, SPACING.minLane);
  for (const block of blocks) height = Math.max(height, Math.ceil(block.y + block.roomUnder));
  relax(blocks, order, height, loose);
  for (const block of blocks) for (const v of block.vertices) v.y = block.y;
  return height;
}

interface Stacked {
  readonly blocks: readonly Block[];
  readonly order: readonly Block[];
}

/** Blocks as high as they go; pinned boxes stand alone where their level leaves no room for what lies over their block. */
function stackAnew(
  layers: Layers,
  lane: number,
  loose: ReadonlySet<Segment>,
  alone: ReadonlySet<Vertex>,
): Stacked {
  const blocks = alignBlocks(layers, lane, apart, loose, alone);
  for (const block of blocks) setRooms(block);
  const order = stackBlocks(blocks);
  if (!blocks.some(isPressed)) return { blocks, order };
  const pressed = blocks.filter(isPressed).flatMap(({ vertices }) => vertices.filter((v) => v.box?.pinned));
  return stackAnew(layers, lane, loose, new Set([...alone, ...pressed]));
}

const isPressed = ({ pinned, vertices, over }: Block): boolean =>
  pinned !== null &&
  vertices.length > 1 &&
  over.some(({ block, apart: distance }) => block.y + distance > pinned);

const NONE: ReadonlySet<Segment> = new Set();
const NONE_ALONE: ReadonlySet<Vertex> = new Set();

/** The least distance between the centres of two vertices above each other, in whole px. */
export function apart(upper: Vertex, lower: Vertex): number {
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
  let height = 0;
  const meet = ({ upright, head, tail, connection }: FlowEdge): void => {
    if (upright === 'stack' && (head === b || tail === b))
      height = Math.max(height, connection.label?.height ?? 0);
  };
  a?.after.forEach(meet);
  a?.before.forEach(meet);
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

/** From the level of a block to the edges of its lane. */
function setRooms(block: Block): void {
  if (!block.boxes) {
    block.roomOver = SPACING.lineToLane;
    block.roomUnder = SPACING.lineToLane;
    return;
  }
  const least = block.half + SPACING.padY;
  let loop = 0;
  for (const { node } of block.vertices) if (node?.selfLoops) loop = SPACING.loop;
  block.roomOver = Math.ceil(least + labelRoom(block, -1) + loop);
  block.roomUnder = least + labelRoom(block, 1);
}

/** Every block as high as it can be; returns them from top to bottom. */
function stackBlocks(blocks: readonly Block[]): Block[] {
  const order: Block[] = [];
  for (const block of blocks) {
    block.y = block.pinned ?? block.roomOver;
    block.missing = block.over.length;
    if (!block.missing) order.push(block);
  }
  for (const block of order)
    for (const { block: below, apart: distance } of block.under) {
      if (below.pinned === null) below.y = Math.max(below.y, block.y + distance);
      if (--below.missing === 0) order.push(below);
    }
  return order;
}

/** What moves a block: the blocks of its lane that its lines lead to; else the lane's spine; else a border. */
interface Pull {
  readonly block: Block;
  readonly linked: readonly Block[];
  /** The block of the lane with the most boxes; null for that one itself. */
  readonly spine: Block | null;
  /** Where a line that only passes comes from: -1 above, 1 below; 0 for none. */
  readonly border: number;
}

/** Moves blocks up and down between their neighbours until nothing moves. */
function relax(
  blocks: readonly Block[],
  order: readonly Block[],
  height: number,
  loose: ReadonlySet<Segment>,
): void {
  const pulls = pullsOn(blocks, order, loose);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let k = 0; k < pulls.length; k++) {
      const pull = at(pulls, round % 2 ? k : pulls.length - 1 - k);
      const { block } = pull;
      if (block.pinned !== null) continue;
      let low = block.roomOver;
      let high = Math.floor(height - block.roomUnder);
      for (const { block: other, apart: distance } of block.over) low = Math.max(low, other.y + distance);
      for (const { block: other, apart: distance } of block.under) high = Math.min(high, other.y - distance);
      if (high < low) continue;
      const y = Math.max(low, Math.min(high, wish(pull, height)));
      moved ||= y !== block.y;
      block.y = y;
    }
    if (!moved) return;
  }
}

/** Pulls in the order from top to bottom. */
function pullsOn(blocks: readonly Block[], order: readonly Block[], loose: ReadonlySet<Segment>): Pull[] {
  let spine = blocks[0] ?? null;
  for (const block of blocks) if (spine && block.boxes > spine.boxes) spine = block;
  return order.map((block) => {
    const linked: Block[] = [];
    let border = 0;
    const lane = at(block.vertices, 0).lane;
    const meet = (v: Vertex): void => {
      if (v.lane !== lane) border ||= Math.sign(v.lane - lane);
      else if (v.block && v.block !== block) linked.push(v.block);
    };
    for (const v of block.vertices) {
      for (const s of v.left) if (!loose.has(s)) meet(s.from);
      for (const s of v.right) if (!loose.has(s)) meet(s.to);
    }
    return { block, linked, spine: spine === block ? null : spine, border };
  });
}

/** Where a block would like to lie: level with the median of its neighbours, else with the spine, else in the middle. */
function wish({ block, linked, spine, border }: Pull, height: number): number {
  if (linked.length) {
    if (linked.length === 1) return at(linked, 0).y;
    const levels = sortFew(
      linked.map(({ y }) => y),
      (a, b) => a - b,
    );
    const upper = numberAt(levels, (levels.length - 1) >> 1);
    const lower = numberAt(levels, levels.length >> 1);
    return Math.abs(upper - block.y) <= Math.abs(lower - block.y) ? upper : lower;
  }
  if (block.boxes) return spine ? spine.y : Math.round(height / 2);
  return border < 0 ? 0 : border > 0 ? height : block.y;
}

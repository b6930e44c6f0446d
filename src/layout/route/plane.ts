// Finds blocks near a place without looking at all of them.
import type { Block, Board } from './board';
import { Found } from './found';
import { Squares } from './squares';

/** An area by its edges. */
export interface Zone {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The zone grown by `by` px on every side. */
export const around = (z: Zone, by: number): Zone => ({
  x0: z.x0 - by,
  y0: z.y0 - by,
  x1: z.x1 + by,
  y1: z.y1 + by,
});

/** What the last question found. */
const found = new Found();

/** Up to so many are looked at one by one, as that is quicker. */
export const FEW = 64;

/** Blocks by place; they never move. */
export class BlockPlane {
  private readonly squares: Squares | null;

  constructor(
    width: number,
    height: number,
    readonly blocks: readonly Block[],
  ) {
    this.squares = blocks.length > FEW ? new Squares(width, height, blocks) : null;
  }

  /** The blocks that share area with the zone, in their order. */
  in(z: Zone): Block[] {
    const out: Block[] = [];
    if (!this.squares) {
      for (const b of this.blocks) if (share(b, z)) out.push(b);
      return out;
    }
    found.count = 0;
    this.squares.collect(found, z.x0, z.y0, z.x1, z.y1);
    const numbers = found.sorted();
    for (let i = 0; i < found.count; i++) {
      const b = this.blocks[numbers[i] ?? -1];
      if (b) out.push(b);
    }
    return out;
  }
}

const share = (b: Zone, z: Zone): boolean => b.x0 < z.x1 && b.x1 > z.x0 && b.y0 < z.y1 && b.y1 > z.y0;

/** The blocks of a board that share area with a zone, also those that were added to it later. */
export function blocksIn(board: Board, z: Zone): Block[] {
  const found = board.plane.in(z);
  for (let i = board.plane.blocks.length; i < board.blocks.length; i++) {
    const b = board.blocks[i];
    if (b && share(b, z)) found.push(b);
  }
  return found;
}

/** Blocks nearer than this to another one are close to it, px. */
const CLOSE = 60;

/** The other blocks so near to one that they are in the way of its ends. */
export function closeTo(board: Board, block: Block): readonly Block[] {
  const close = board.close[block.index] ?? [];
  if (board.blocks.length === board.plane.blocks.length) return close;
  return blocksIn(board, around(block, CLOSE)).filter((b) => b !== block);
}

/** What `closeTo` answers for every block of a plane. */
export function closeBlocks(plane: BlockPlane): Block[][] {
  const { blocks } = plane;
  if (blocks.length > FEW) return blocks.map((b) => plane.in(around(b, CLOSE)).filter((o) => o !== b));
  const close: Block[][] = [];
  for (const b of blocks) {
    const here: Block[] = [];
    const zone = around(b, CLOSE);
    for (const o of blocks) if (o !== b && share(o, zone)) here.push(o);
    close.push(here);
  }
  return close;
}

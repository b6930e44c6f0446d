// Rooms of nudging: how far a piece may move before it comes to a step, the frame, or a stage or lane line.
import type { Block, Board } from './board';
import { GAP } from './cost';
import { FEW } from './plane';
import type { Wire } from './wire';

/** Free space to both sides of a unit up to the clearance of steps and the frame's margin. */
export interface Room {
  readonly least: number;
  readonly most: number;
}

/** The steps of a board as walls of one direction, by slices across the direction in which pieces run. */
export interface Walls {
  readonly board: Board;
  readonly level: boolean;
  /** Null where there are few steps: then all are looked at. */
  readonly slices: ReadonlyMap<number, readonly Wall[]> | null;
}

/** A step seen along pieces: c0..c1 across them, l0..l1 along them. */
interface Wall {
  readonly block: Block;
  readonly c0: number;
  readonly c1: number;
  readonly l0: number;
  readonly l1: number;
}

const SLICE = 256;

/** The walls of one direction; kept once built, as a board does not change. */
export function wallsOf(board: Board, level: boolean): Walls {
  const { walls } = board.kept;
  const known = walls[level ? 1 : 0];
  if (known?.board === board) return known;
  const built = buildWalls(board, level);
  walls[level ? 1 : 0] = built;
  return built;
}

function buildWalls(board: Board, level: boolean): Walls {
  if (board.blocks.length <= FEW) return { board, level, slices: null };
  const slices = new Map<number, Wall[]>();
  for (const block of board.blocks) {
    const wall = wallOf(block, level);
    for (let s = Math.floor((wall.l0 - GAP.box) / SLICE); s <= Math.floor((wall.l1 + GAP.box) / SLICE); s++) {
      const slice = slices.get(s);
      if (slice) slice.push(wall);
      else slices.set(s, [wall]);
    }
  }
  return { board, level, slices };
}

const wallOf = (block: Block, level: boolean): Wall =>
  level
    ? { block, c0: block.y0, c1: block.y1, l0: block.x0, l1: block.x1 }
    : { block, c0: block.x0, c1: block.x1, l0: block.y0, l1: block.y1 };

/** The room of pieces at `at` that run from lo to hi; the steps at their ends do not pin them where they lie inside them. */
export function roomOf(
  { board, level, slices }: Walls,
  at: number,
  lo: number,
  hi: number,
  parts: readonly { readonly wire: Wire }[],
): Room {
  const end = level ? board.height : board.width;
  let least = Math.min(GAP.band, at);
  let most = Math.max(end - GAP.band, at);
  /** False where the piece lies inside a step at which none of its lines ends. */
  const keepsOff = (w: Wall): boolean => {
    if (w.l1 + GAP.box <= lo + 0.01 || w.l0 - GAP.box >= hi - 0.01) return true;
    if (w.c1 <= at) least = Math.max(least, w.c1 + Math.min(GAP.box, at - w.c1));
    else if (w.c0 >= at) most = Math.min(most, w.c0 - Math.min(GAP.box, w.c0 - at));
    else return endsAt(parts, w.block);
    return true;
  };
  if (slices) {
    for (let s = Math.floor(lo / SLICE); s <= Math.floor(hi / SLICE); s++)
      for (const w of slices.get(s) ?? []) if (!keepsOff(w)) return { least: at, most: at };
  } else for (const b of board.blocks) if (!keepsOff(wallOf(b, level))) return { least: at, most: at };
  return { least, most };
}

const endsAt = (parts: readonly { readonly wire: Wire }[], b: Block): boolean =>
  parts.some(({ wire }) => wire.link.from === b || wire.link.to === b);

/** From a stage or lane line to a long piece that has room, px: nearer it reads as lying on it. */
const AIRY = 12;

/** Where a unit in its band would like to lie: off the stage or lane lines, or in the middle where there is little room. */
export function airy(want: number, { least, most }: Room, { board, level }: Walls): number {
  const middle = (least + most) / 2;
  let at = Math.min(most, Math.max(least, want));
  for (const band of level ? board.rows : board.columns) {
    if (band < middle) at = Math.max(at, Math.min(middle, band + AIRY));
    else at = Math.min(at, Math.max(middle, band - AIRY));
  }
  return at;
}

/** What a wire costs for long pieces that are nearer to stage and lane lines than that: some way round is worth it. */
export function hugging(board: Board, { pieces }: Wire): number {
  let sum = 0;
  for (const { level, at, lo, hi } of pieces) {
    if (hi - lo < LONG) continue;
    for (const band of level ? board.rows : board.columns) {
      const short = AIRY - Math.abs(band - at);
      if (short > 0) sum += HUG * short;
    }
  }
  return sum;
}

/** Pieces of this length count as long, px. */
const LONG = 60;

/** Per px too near: a little more than going round that much wider costs. */
const HUG = 0.015;

/** Keeps a unit on its side of the stage or lane lines in its room. */
export function inBand({ board, level }: Walls, at: number, room: Room): Room {
  let { least, most } = room;
  for (const band of level ? board.rows : board.columns) {
    if (Math.abs(band - at) < GAP.band - 0.5) continue;
    if (band < at) least = Math.max(least, Math.min(at, band + GAP.band));
    else most = Math.min(most, Math.max(at, band - GAP.band));
  }
  return { least, most };
}

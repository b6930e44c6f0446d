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
  readonly slices: ReadonlyMap<number, readonly Block[]> | null;
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
  const slices = new Map<number, Block[]>();
  for (const block of board.blocks) {
    const lo = level ? block.x0 : block.y0;
    const hi = level ? block.x1 : block.y1;
    for (let s = Math.floor((lo - GAP.box) / SLICE); s <= Math.floor((hi + GAP.box) / SLICE); s++) {
      const slice = slices.get(s);
      if (slice) slice.push(block);
      else slices.set(s, [block]);
    }
  }
  return { board, level, slices };
}

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
  const first = slices ? Math.floor(lo / SLICE) : 0;
  const last = slices ? Math.floor(hi / SLICE) : 0;
  for (let s = first; s <= last; s++)
    for (const b of slices ? (slices.get(s) ?? NONE) : board.blocks) {
      const l0 = level ? b.x0 : b.y0;
      const l1 = level ? b.x1 : b.y1;
      if (l1 + GAP.box <= lo + 0.01 || l0 - GAP.box >= hi - 0.01) continue;
      const c0 = level ? b.y0 : b.x0;
      const c1 = level ? b.y1 : b.x1;
      if (c1 <= at) least = Math.max(least, c1 + Math.min(GAP.box, at - c1));
      else if (c0 >= at) most = Math.min(most, c0 - Math.min(GAP.box, c0 - at));
      else if (!endsAt(parts, b)) return { least: at, most: at };
    }
  return { least, most };
}

const NONE: readonly Block[] = [];

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

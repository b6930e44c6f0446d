// Finds blocks and wires near a place without looking at all of them.
import type { Block, Board, Link } from './board';
import { Found } from './found';
import { NumberedBuckets } from './numbered-buckets';
import type { Wire } from './wire';

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

/** Side of a bucket, px. */
const SIZE = 160;

/** Up to so many are looked at one by one, as that is quicker. */
export const FEW = 64;

/** Blocks by place; they never move. */
export class BlockPlane {
  private readonly buckets: NumberedBuckets | null = null;

  constructor(
    width: number,
    height: number,
    readonly blocks: readonly Block[],
  ) {
    if (blocks.length <= FEW) return;
    this.buckets = new NumberedBuckets(width, height, blocks.length, SIZE);
    for (const b of blocks) this.buckets.add(b.index, b.x0, b.y0, b.x1, b.y1);
  }

  /** The blocks that share area with the zone, in their order. */
  in(z: Zone): Block[] {
    const out: Block[] = [];
    if (!this.buckets) {
      for (const b of this.blocks) if (share(b, z)) out.push(b);
      return out;
    }
    found.count = 0;
    this.buckets.ask();
    this.buckets.collect(found, z.x0, z.y0, z.x1, z.y1);
    for (let i = 0; i < found.count; i++) {
      const b = this.blocks[found.list[i] ?? -1];
      if (!b || !share(b, z)) continue;
      // few are left: each goes where it belongs
      let k = out.length;
      out.push(b);
      for (let o = out[k - 1]; o && o.index > b.index; o = out[--k - 1]) out[k] = o;
      out[k] = b;
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

/** Wires by the places that their pieces pass, and by the blocks at their ends. */
export class WirePlane {
  private readonly buckets: NumberedBuckets | null;
  private readonly wires: (Wire | null)[];
  /** By block: the wires with an end there, in the order of their links. */
  private readonly ends: (Wire[] | undefined)[] = [];

  constructor(width: number, height: number, links: readonly Link[]) {
    this.buckets = links.length > FEW ? new NumberedBuckets(width, height, links.length, SIZE) : null;
    this.wires = links.map(() => null);
  }

  wire(link: Link): Wire | null {
    return this.wires[link.index] ?? null;
  }

  put(link: Link, wire: Wire | null): void {
    const old = this.wires[link.index];
    if (old === wire) return;
    if (old) this.lift(old);
    this.wires[link.index] = wire;
    if (wire) this.lay(wire);
  }

  private lay(w: Wire): void {
    const { buckets } = this;
    if (buckets)
      for (const p of w.pieces)
        if (p.level) buckets.add(w.link.index, p.lo, p.at, p.hi, p.at);
        else buckets.add(w.link.index, p.at, p.lo, p.at, p.hi);
    this.layEnd(w, w.link.from);
    if (w.link.to !== w.link.from) this.layEnd(w, w.link.to);
  }

  private layEnd(w: Wire, b: Block): void {
    const list = this.ends[b.index];
    if (!list) {
      this.ends[b.index] = [w];
      return;
    }
    let k = list.length;
    list.push(w);
    for (let o = list[k - 1]; o && o.link.index > w.link.index; o = list[--k - 1]) list[k] = o;
    list[k] = w;
  }

  private lift(w: Wire): void {
    const { buckets } = this;
    if (buckets)
      for (const p of w.pieces)
        if (p.level) buckets.remove(w.link.index, p.lo, p.at, p.hi, p.at);
        else buckets.remove(w.link.index, p.at, p.lo, p.at, p.hi);
    this.liftEnd(w, w.link.from);
    if (w.link.to !== w.link.from) this.liftEnd(w, w.link.to);
  }

  private liftEnd(w: Wire, b: Block): void {
    const list = this.ends[b.index];
    list?.splice(list.indexOf(w), 1);
  }

  /** All wires in the order of their links. */
  all(): Wire[] {
    return this.wires.filter((w) => w !== null);
  }

  /** The wires with an end at a block, in the order of their links, but for one link. */
  at(block: Block, but: Link): readonly Wire[] {
    const list = this.ends[block.index] ?? NONE;
    return list.some((w) => w.link === but) ? list.filter((w) => w.link !== but) : list;
  }

  /** The wires that pass near a zone, in the order of their links, but for one link. */
  in(z: Zone, but: Link): Wire[] {
    const { buckets } = this;
    if (!buckets) return this.framed(z.x0, z.y0, z.x1, z.y1, but);
    found.count = 0;
    buckets.ask();
    buckets.mark(but.index);
    buckets.collect(found, z.x0, z.y0, z.x1, z.y1);
    return this.picked();
  }

  /** The wires whose frames meet an area. */
  private framed(x0: number, y0: number, x1: number, y1: number, but: Link): Wire[] {
    const out: Wire[] = [];
    for (const w of this.wires)
      if (w && w.x0 <= x1 && w.x1 >= x0 && w.y0 <= y1 && w.y1 >= y0 && w.link.index !== but.index)
        out.push(w);
    return out;
  }

  /** The wires that pass within `by` px of a wire's pieces or have an end at one of its blocks, but for its own link. */
  beside(w: Wire, by: number): Wire[] {
    const { buckets } = this;
    if (!buckets) return this.framed(w.x0 - by, w.y0 - by, w.x1 + by, w.y1 + by, w.link);
    found.count = 0;
    buckets.ask();
    buckets.mark(w.link.index);
    for (const p of w.pieces)
      if (p.level) buckets.collect(found, p.lo - by, p.at - by, p.hi + by, p.at + by);
      else buckets.collect(found, p.at - by, p.lo - by, p.at + by, p.hi + by);
    for (const b of [w.link.from, w.link.to])
      for (const o of this.ends[b.index] ?? NONE) if (buckets.mark(o.link.index)) found.add(o.link.index);
    return this.picked();
  }

  /** The wires that were found, in the order of their links. */
  private picked(): Wire[] {
    const numbers = found.sorted();
    const out: Wire[] = [];
    for (let i = 0; i < found.count; i++) {
      const w = this.wires[numbers[i] ?? -1];
      if (w) out.push(w);
    }
    return out;
  }
}

const NONE: readonly Wire[] = [];

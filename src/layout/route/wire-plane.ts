// Finds wires near a place without looking at all of them.
import type { Block, Link } from './board';
import { Found } from './found';
import { Marks } from './marks';
import { CORNER } from './cost';
import { FEW, type Zone } from './plane';
import { type Lying, Strips } from './strips';
import type { Piece, Wire } from './wire';

/** What the last question found. */
const found = new Found();

/** Length of the parts that pieces are looked for in, px. */
const LENGTH = 768;

/** What is near a zone is told by squares of this side, px. */
const SIZE = 160;

/** Wires by the places that their pieces pass, and by the blocks at their ends. */
export class WirePlane {
  /** Pieces by direction, upright ones first; null where there are few. */
  private readonly pieces: readonly [Strips, Strips] | null;
  private readonly marks: Marks;
  private readonly wires: (Wire | null)[];
  /** By block: the wires with an end there, in the order of their links. */
  private readonly ends: (Wire[] | undefined)[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
    links: readonly Link[],
  ) {
    this.pieces =
      links.length > FEW ? [new Strips(width, height, LENGTH), new Strips(height, width, LENGTH)] : null;
    this.marks = new Marks(links.length);
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
    if (this.pieces) for (const p of w.pieces) this.pieces[p.level ? 1 : 0].add(lying(p, w.link.index));
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
    if (this.pieces) for (const p of w.pieces) this.pieces[p.level ? 1 : 0].remove(lying(p, w.link.index));
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

  /** The wires that pass a zone or near it, in the order of their links, but for one link. */
  in(z: Zone, but: Link): Wire[] {
    const { width, height } = this;
    if (!this.pieces) return this.framed(z.x0, z.y0, z.x1, z.y1, but);
    this.ask(but);
    this.collect(down(z.x0, width), down(z.y0, height), up(z.x1, width), up(z.y1, height));
    return this.picked();
  }

  /** Starts to look for wires but for that of one link. */
  private ask(but: Link): void {
    found.count = 0;
    this.marks.ask();
    this.marks.mark(but.index);
  }

  /** Finds the wires with a piece in an area or at its edge. */
  private collect(x0: number, y0: number, x1: number, y1: number): void {
    this.pieces?.[0].owners(found, this.marks, x0, x1, y0, y1);
    this.pieces?.[1].owners(found, this.marks, y0, y1, x0, x1);
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
    if (!this.pieces) return this.framed(w.x0 - by, w.y0 - by, w.x1 + by, w.y1 + by, w.link);
    this.ask(w.link);
    for (const p of w.pieces)
      if (p.level) this.collect(p.lo - by, p.at - by, p.hi + by, p.at + by);
      else this.collect(p.at - by, p.lo - by, p.at + by, p.hi + by);
    this.meet(w.link.from);
    this.meet(w.link.to);
    return this.picked();
  }

  /** How often the wires that lie cross another one, at least; where that is more than `most` it may be more still. */
  crossings(w: Wire, most: number): number {
    const { pieces } = this;
    let count = 0;
    for (let k = 0; pieces && k < w.pieces.length && count <= most; k++) {
      const p = w.pieces[k];
      if (p) count += pieces[p.level ? 0 : 1].crossing(p.lo + CORNER, p.hi - CORNER, p.at, CORNER);
    }
    return count;
  }

  /** Finds the wires with an end at a block. */
  private meet(block: Block): void {
    for (const { link } of this.ends[block.index] ?? NONE)
      if (this.marks.mark(link.index)) found.add(link.index);
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

const lying = ({ at, lo, hi }: Piece, owner: number): Lying => ({ c0: at, c1: at, lo, hi, owner });

/** Rounds a zone out to whole squares: what lies just beside it is near as well, and so is all beyond the edge of the map. */
const down = (v: number, size: number): number => {
  const square = Math.min(Math.ceil(size / SIZE) - 1, Math.floor(v / SIZE));
  return square > 0 ? square * SIZE : -Infinity;
};
const up = (v: number, size: number): number => {
  const square = Math.max(0, Math.floor(v / SIZE));
  return square < Math.ceil(size / SIZE) - 1 ? (square + 1) * SIZE - TINY : Infinity;
};

/** What lies on the edge of a square lies in the next one. */
const TINY = 1e-6;

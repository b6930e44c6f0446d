// Finds what lies across a range and along a stretch: things in strips along one axis, each cut to parts.
import type { Found } from './found';
import type { Marks } from './marks';

/** Something with a place across the strips (`c0`..`c1`) and an extent along them (`lo`..`hi`). */
export interface Lying {
  readonly c0: number;
  readonly c1: number;
  readonly lo: number;
  readonly hi: number;
  /** Whose it is. */
  readonly owner: number;
}

/** Breadth of a strip, px. */
const BREADTH = 96;

/** Numbers of one thing in a part, which are looked through often: `c0`, `c1`, `lo`, `hi` and its owner. */
const PARTS = 5;

export class Strips {
  private readonly cells: number[][] = [];
  /** By strip and part: the place of its cell, from 1 on; 0 while nothing lies there. */
  private readonly places: Int32Array;
  private readonly strips: number;
  private readonly parts: number;

  /** `across` and `along`: the extents of the map; `length` of the parts, px: long ones for long stretches. */
  constructor(
    across: number,
    along: number,
    private readonly length: number,
  ) {
    this.strips = Math.max(1, Math.ceil(across / BREADTH));
    this.parts = Math.max(1, Math.ceil(along / length));
    this.places = new Int32Array(this.strips * this.parts);
  }

  private strip(c: number): number {
    return Math.min(this.strips - 1, Math.max(0, Math.floor(c / BREADTH)));
  }

  private part(along: number): number {
    return Math.min(this.parts - 1, Math.max(0, Math.floor(along / this.length)));
  }

  private cell(k: number): number[] {
    const known = this.cells[(this.places[k] ?? 0) - 1];
    if (known) return known;
    const cell: number[] = [];
    this.places[k] = this.cells.push(cell);
    return cell;
  }

  add({ c0, c1, lo, hi, owner }: Lying): void {
    const last = this.strip(c1);
    const end = this.part(hi);
    for (let s = this.strip(c0); s <= last; s++)
      for (let p = this.part(lo); p <= end; p++) this.cell(s * this.parts + p).push(c0, c1, lo, hi, owner);
  }

  /** Takes out all that belongs to an owner and lies where something of that place and extent was added. */
  remove({ c0, c1, lo, hi, owner }: Lying): void {
    const last = this.strip(c1);
    const end = this.part(hi);
    for (let s = this.strip(c0); s <= last; s++)
      for (let p = this.part(lo); p <= end; p++) this.drop(this.cell(s * this.parts + p), owner);
  }

  private drop(cell: number[], owner: number): void {
    let n = 0;
    for (let i = 0; i < cell.length; i += PARTS) {
      if (cell[i + 4] === owner) continue;
      if (n < i) for (let part = 0; part < PARTS; part++) cell[n + part] = cell[i + part] ?? 0;
      n += PARTS;
    }
    cell.length = n;
  }

  /**
   * Adds to `found` what lies strictly inside from..to across and lo..hi along, as pairs of `c0 − by`, `c1 + by`. What
   * lies in several strips or parts may come several times.
   */
  find(found: number[], by: number, from: number, to: number, lo: number, hi: number): void {
    const { cells, places, parts } = this;
    const last = this.strip(to);
    const [first, end] = [this.part(lo), this.part(hi)];
    for (let s = this.strip(from); s <= last; s++)
      for (let k = s * parts + first; k <= s * parts + end; k++) {
        const place = places[k] ?? 0;
        const cell = place > 0 && cells[place - 1];
        if (!cell) continue;
        for (let i = 0; i < cell.length; i += PARTS) {
          if ((cell[i + 2] ?? 0) >= hi || (cell[i + 3] ?? 0) <= lo) continue;
          const c0 = cell[i] ?? 0;
          const c1 = cell[i + 1] ?? 0;
          if (c0 < to && c1 > from) found.push(c0 - by, c1 + by);
        }
      }
  }

  /** Adds to `found` the owners of what touches from..to across and lo..hi along, but for those that are marked. */
  owners(found: Found, marks: Marks, from: number, to: number, lo: number, hi: number): void {
    const { cells, places, parts } = this;
    const last = this.strip(to);
    const [first, end] = [this.part(lo), this.part(hi)];
    for (let s = this.strip(from); s <= last; s++)
      for (let k = s * parts + first; k <= s * parts + end; k++) {
        const place = places[k] ?? 0;
        const cell = place > 0 && cells[place - 1];
        if (!cell) continue;
        for (let i = 0; i < cell.length; i += PARTS) {
          if ((cell[i] ?? 0) > to || (cell[i + 1] ?? 0) < from) continue;
          if ((cell[i + 2] ?? 0) > hi || (cell[i + 3] ?? 0) < lo) continue;
          const n = cell[i + 4] ?? 0;
          if (marks.mark(n)) found.add(n);
        }
      }
  }

  /** How many things, each at one place across, lie strictly between `from` and `to` and have `at` well inside of their extent. */
  crossing(from: number, to: number, at: number, inside: number): number {
    const { cells, places, parts } = this;
    const part = this.part(at);
    const last = this.strip(to);
    let count = 0;
    for (let s = this.strip(from); s <= last; s++) {
      const cell = cells[(places[s * parts + part] ?? 0) - 1];
      if (!cell) continue;
      for (let i = 0; i < cell.length; i += PARTS) {
        const c = cell[i] ?? 0;
        if (c > from && c < to && at > (cell[i + 2] ?? 0) + inside && at < (cell[i + 3] ?? 0) - inside)
          count++;
      }
    }
    return count;
  }
}

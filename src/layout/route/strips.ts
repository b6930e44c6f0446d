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

/** So many things have room where none was. */
const FIRST = 3;

/** A list of numbers as it is, or a larger one with the same. */
function roomFor(list: Float64Array, count: number): Float64Array {
  if (count <= list.length) return list;
  const larger = new Float64Array(count * 2);
  larger.set(list);
  return larger;
}

/** Spans that were found, as pairs of numbers: one list for all questions. */
export class Spans {
  list: Float64Array = new Float64Array(64);
  /** How many numbers are in use. */
  count = 0;

  add(lo: number, hi: number): void {
    const k = this.count;
    this.list = roomFor(this.list, k + 2);
    this.list[k] = lo;
    this.list[k + 1] = hi;
    this.count = k + 2;
  }
}

export class Strips {
  /** The numbers of all things, those of one part of a strip behind each other. */
  private list: Float64Array = new Float64Array(256 * PARTS);
  private used = 0;
  /** By strip and part: where its things begin in the list, up to where, and how far they may grow. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly bounds: Int32Array;
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
    const cells = this.strips * this.parts;
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.bounds = new Int32Array(cells);
  }

  private strip(c: number): number {
    return Math.min(this.strips - 1, Math.max(0, Math.floor(c / BREADTH)));
  }

  private part(along: number): number {
    return Math.min(this.parts - 1, Math.max(0, Math.floor(along / this.length)));
  }

  add({ c0, c1, lo, hi, owner }: Lying): void {
    const last = this.strip(c1);
    const end = this.part(hi);
    for (let s = this.strip(c0); s <= last; s++)
      for (let p = this.part(lo); p <= end; p++) {
        const k = this.next(s * this.parts + p);
        const { list } = this;
        list[k] = c0;
        list[k + 1] = c1;
        list[k + 2] = lo;
        list[k + 3] = hi;
        list[k + 4] = owner;
      }
  }

  /** Takes a place for one more thing in a part. */
  private next(cell: number): number {
    const end = this.ends[cell] ?? 0;
    if (end === this.bounds[cell]) return this.moved(cell);
    this.ends[cell] = end + PARTS;
    return end;
  }

  /** Takes a place for one more thing in a part that is full: moves it to where it has twice the room. */
  private moved(cell: number): number {
    const start = this.starts[cell] ?? 0;
    const size = (this.ends[cell] ?? 0) - start;
    const to = this.used;
    this.used += Math.max(FIRST * PARTS, size * 2);
    this.list = roomFor(this.list, this.used);
    this.list.copyWithin(to, start, start + size);
    this.starts[cell] = to;
    this.ends[cell] = to + size + PARTS;
    this.bounds[cell] = this.used;
    return to + size;
  }

  /** Takes out all that belongs to an owner and lies where something of that place and extent was added. */
  remove({ c0, c1, lo, hi, owner }: Lying): void {
    const last = this.strip(c1);
    const end = this.part(hi);
    for (let s = this.strip(c0); s <= last; s++)
      for (let p = this.part(lo); p <= end; p++) this.drop(s * this.parts + p, owner);
  }

  private drop(cell: number, owner: number): void {
    const { list } = this;
    const end = this.ends[cell] ?? 0;
    let n = this.starts[cell] ?? 0;
    for (let k = n; k < end; k += PARTS) {
      if (list[k + 4] === owner) continue;
      if (n < k) list.copyWithin(n, k, k + PARTS);
      n += PARTS;
    }
    this.ends[cell] = n;
  }

  /**
   * Adds to `found` what lies strictly inside from..to across and lo..hi along, as pairs of `c0 − by`, `c1 + by`. What
   * lies in several strips or parts may come several times.
   */
  find(found: Spans, by: number, from: number, to: number, lo: number, hi: number): void {
    const { list, starts, ends, parts } = this;
    const last = this.strip(to);
    const [first, end] = [this.part(lo), this.part(hi)];
    for (let s = this.strip(from); s <= last; s++)
      for (let k = s * parts + first; k <= s * parts + end; k++) {
        const beyond = ends[k] ?? 0;
        for (let i = starts[k] ?? 0; i < beyond; i += PARTS) {
          if ((list[i + 2] ?? 0) >= hi || (list[i + 3] ?? 0) <= lo) continue;
          const c0 = list[i] ?? 0;
          const c1 = list[i + 1] ?? 0;
          if (c0 < to && c1 > from) found.add(c0 - by, c1 + by);
        }
      }
  }

  /** Adds to `found` the owners of what touches from..to across and lo..hi along, but for those that are marked. */
  owners(found: Found, marks: Marks, from: number, to: number, lo: number, hi: number): void {
    const { list, starts, ends, parts } = this;
    const last = this.strip(to);
    const [first, end] = [this.part(lo), this.part(hi)];
    for (let s = this.strip(from); s <= last; s++)
      for (let k = s * parts + first; k <= s * parts + end; k++) {
        const beyond = ends[k] ?? 0;
        for (let i = starts[k] ?? 0; i < beyond; i += PARTS) {
          if ((list[i] ?? 0) > to || (list[i + 1] ?? 0) < from) continue;
          if ((list[i + 2] ?? 0) > hi || (list[i + 3] ?? 0) < lo) continue;
          const n = list[i + 4] ?? 0;
          if (marks.mark(n)) found.add(n);
        }
      }
  }

  /** How many things, each at one place across, lie strictly between `from` and `to` and have `at` well inside of their extent. */
  crossing(from: number, to: number, at: number, inside: number): number {
    const { list, starts, ends, parts } = this;
    const part = this.part(at);
    const last = this.strip(to);
    let count = 0;
    for (let s = this.strip(from); s <= last; s++) {
      const k = s * parts + part;
      const beyond = ends[k] ?? 0;
      for (let i = starts[k] ?? 0; i < beyond; i += PARTS) {
        const c = list[i] ?? 0;
        if (c > from && c < to && at > (list[i + 2] ?? 0) + inside && at < (list[i + 3] ?? 0) - inside)
          count++;
      }
    }
    return count;
  }
}

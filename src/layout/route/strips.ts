// Finds what lies across a range and along a stretch: things in strips along one axis.

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

/** Numbers of one thing in a strip, which are looked through often: `c0`, `c1`, `lo`, `hi` and its owner. */
const PARTS = 5;

export class Strips {
  private readonly strips: number[][];

  constructor(end: number) {
    this.strips = Array.from({ length: Math.max(1, Math.ceil(end / BREADTH)) }, () => []);
  }

  private strip(c: number): number {
    return Math.min(this.strips.length - 1, Math.max(0, Math.floor(c / BREADTH)));
  }

  add({ c0, c1, lo, hi, owner }: Lying): void {
    const last = this.strip(c1);
    for (let k = this.strip(c0); k <= last; k++) this.strips[k]?.push(c0, c1, lo, hi, owner);
  }

  /** Takes out all that belongs to an owner and lies from `c0` to `c1` across. */
  remove(owner: number, c0: number, c1: number): void {
    const last = this.strip(c1);
    for (let k = this.strip(c0); k <= last; k++) {
      const strip = this.strips[k] ?? [];
      let n = 0;
      for (let i = 0; i < strip.length; i += PARTS) {
        if (strip[i + 4] === owner) continue;
        if (n < i) for (let part = 0; part < PARTS; part++) strip[n + part] = strip[i + part] ?? 0;
        n += PARTS;
      }
      strip.length = n;
    }
  }

  /**
   * Adds to `found` what lies strictly inside from..to across and lo..hi along, as pairs of `c0 − by`, `c1 + by`. What
   * lies in several strips may come several times.
   */
  find(found: number[], by: number, from: number, to: number, lo: number, hi: number): void {
    const last = this.strip(to);
    for (let k = this.strip(from); k <= last; k++) {
      const strip = this.strips[k];
      if (!strip) continue;
      for (let i = 0; i < strip.length; i += PARTS) {
        if ((strip[i + 2] ?? 0) >= hi || (strip[i + 3] ?? 0) <= lo) continue;
        const c0 = strip[i] ?? 0;
        const c1 = strip[i + 1] ?? 0;
        if (c0 < to && c1 > from) found.push(c0 - by, c1 + by);
      }
    }
  }
}

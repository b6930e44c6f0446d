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

export class Strips {
  private readonly strips: Lying[][];

  constructor(end: number) {
    this.strips = Array.from({ length: Math.max(1, Math.ceil(end / BREADTH)) }, () => []);
  }

  private strip(c: number): number {
    return Math.min(this.strips.length - 1, Math.max(0, Math.floor(c / BREADTH)));
  }

  add(item: Lying): void {
    const last = this.strip(item.c1);
    for (let k = this.strip(item.c0); k <= last; k++) this.strips[k]?.push(item);
  }

  /** Takes out all that belongs to an owner and lies from `c0` to `c1` across. */
  remove(owner: number, c0: number, c1: number): void {
    const last = this.strip(c1);
    for (let k = this.strip(c0); k <= last; k++) {
      const strip = this.strips[k] ?? [];
      let n = 0;
      for (const item of strip) if (item.owner !== owner) strip[n++] = item;
      strip.length = n;
    }
  }

  /**
   * Adds to `found` what lies strictly inside from..to across and lo..hi along, as pairs of `c0 − by`, `c1 + by`. What
   * lies in several strips may come several times.
   */
  find(found: number[], by: number, from: number, to: number, lo: number, hi: number): void {
    const last = this.strip(to);
    for (let k = this.strip(from); k <= last; k++)
      for (const item of this.strips[k] ?? [])
        if (item.lo < hi && item.hi > lo && item.c0 < to && item.c1 > from)
          found.push(item.c0 - by, item.c1 + by);
  }
}

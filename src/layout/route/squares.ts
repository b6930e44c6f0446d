// What never moves, by number: the map in squares, so that a question looks at what stands in those of its area alone.
import type { Found } from './found';
import { Marks } from './marks';
import type { Zone } from './plane';

/** Side of a square, px. */
const SIZE = 160;

/** Things by the squares that they stand in, all in one list; found by their place in the list that they were given in. */
export class Squares {
  private readonly nx: number;
  private readonly ny: number;
  /** By square: where its things begin in `numbers`. */
  private readonly starts: Int32Array;
  private readonly numbers: Int32Array;
  /** x0, y0, x1, y1 of each thing. */
  private readonly edges: Float64Array;
  private readonly marks: Marks;

  constructor(width: number, height: number, things: readonly Zone[]) {
    this.nx = Math.max(1, Math.ceil(width / SIZE));
    this.ny = Math.max(1, Math.ceil(height / SIZE));
    this.marks = new Marks(things.length);
    this.edges = new Float64Array(things.length * 4);
    for (let n = 0; n < things.length; n++) {
      const z = things[n];
      if (z) this.edges.set([z.x0, z.y0, z.x1, z.y1], n * 4);
    }
    const ends = new Int32Array(this.nx * this.ny + 1);
    this.each(things, (square) => {
      ends[square + 1] = (ends[square + 1] ?? 0) + 1;
    });
    for (let k = 1; k < ends.length; k++) ends[k] = (ends[k] ?? 0) + (ends[k - 1] ?? 0);
    this.starts = ends.slice();
    this.numbers = new Int32Array(ends[ends.length - 1] ?? 0);
    this.each(things, (square, n) => {
      const k = ends[square] ?? 0;
      this.numbers[k] = n;
      ends[square] = k + 1;
    });
  }

  private column(x: number): number {
    return Math.min(this.nx - 1, Math.max(0, Math.floor(x / SIZE)));
  }

  private row(y: number): number {
    return Math.min(this.ny - 1, Math.max(0, Math.floor(y / SIZE)));
  }

  /** Visits each thing in all its squares. */
  private each(things: readonly Zone[], visit: (square: number, n: number) => void): void {
    for (let n = 0; n < things.length; n++) {
      const z = things[n];
      if (!z) continue;
      const [i1, j1] = [this.column(z.x1), this.row(z.y1)];
      for (let j = this.row(z.y0); j <= j1; j++)
        for (let i = this.column(z.x0); i <= i1; i++) visit(j * this.nx + i, n);
    }
  }

  /** Finds the things that share area with a zone, each once. */
  collect(found: Found, x0: number, y0: number, x1: number, y1: number): void {
    const { nx, starts, numbers, edges, marks } = this;
    const [i0, i1] = [this.column(x0), this.column(x1)];
    const j1 = this.row(y1);
    marks.ask();
    for (let j = this.row(y0); j <= j1; j++) {
      // the squares of a row follow each other
      const end = starts[j * nx + i1 + 1] ?? 0;
      for (let k = starts[j * nx + i0] ?? 0; k < end; k++) {
        const n = numbers[k] ?? 0;
        const e = n * 4;
        if ((edges[e] ?? 0) >= x1 || (edges[e + 2] ?? 0) <= x0) continue;
        if ((edges[e + 1] ?? 0) < y1 && (edges[e + 3] ?? 0) > y0 && marks.mark(n)) found.add(n);
      }
    }
  }
}

// What lies where on a map, by number: the map in square buckets, so that a question looks at those of its area alone.
import type { Found } from './found';

/** Numbered things by where they are. Answers come in the order of the numbers. */
export class NumberedBuckets {
  private readonly cells: number[][] = [];
  private readonly nx: number;
  private readonly ny: number;
  private marks: Int32Array;
  private turn = 0;

  constructor(
    width: number,
    height: number,
    count: number,
    private readonly size: number,
  ) {
    this.nx = Math.max(1, Math.ceil(width / size));
    this.ny = Math.max(1, Math.ceil(height / size));
    this.marks = new Int32Array(count);
  }

  private column(x: number): number {
    return Math.min(this.nx - 1, Math.max(0, Math.floor(x / this.size)));
  }

  private row(y: number): number {
    return Math.min(this.ny - 1, Math.max(0, Math.floor(y / this.size)));
  }

  add(n: number, x0: number, y0: number, x1: number, y1: number): void {
    const [i1, j0, j1] = [this.column(x1), this.row(y0), this.row(y1)];
    for (let i = this.column(x0); i <= i1; i++)
      for (let j = j0; j <= j1; j++) {
        const k = j * this.nx + i;
        const cell = this.cells[k];
        if (cell) cell.push(n);
        else this.cells[k] = [n];
      }
  }

  remove(n: number, x0: number, y0: number, x1: number, y1: number): void {
    const [i1, j0, j1] = [this.column(x1), this.row(y0), this.row(y1)];
    for (let i = this.column(x0); i <= i1; i++)
      for (let j = j0; j <= j1; j++) {
        const cell = this.cells[j * this.nx + i];
        const at = cell?.lastIndexOf(n) ?? -1;
        if (!cell || at < 0) continue;
        cell[at] = cell.at(-1) ?? n;
        cell.pop();
      }
  }

  /** Starts a new question. */
  ask(): void {
    this.turn++;
  }

  /** Adds the numbers in the area that were not found since `ask`. */
  collect(found: Found, x0: number, y0: number, x1: number, y1: number): void {
    const { marks, turn } = this;
    const i0 = this.column(x0);
    const i1 = this.column(x1);
    const j1 = this.row(y1);
    for (let j = this.row(y0); j <= j1; j++)
      for (let i = i0; i <= i1; i++) {
        const cell = this.cells[j * this.nx + i];
        if (!cell) continue;
        for (let k = 0; k < cell.length; k++) {
          const n = cell[k] ?? 0;
          if (marks[n] === turn) continue;
          marks[n] = turn;
          found.add(n);
        }
      }
  }

  /** Puts a number among those found already. True when it was not there. */
  mark(n: number): boolean {
    if (this.marks[n] === this.turn) return false;
    this.marks[n] = this.turn;
    return true;
  }
}

// The grid of one search: lines that a connection may follow in a window of the map, and what each stretch of them costs.
import type { Rect } from '../../base/geometry';

/** Lines along one axis, ascending. `bias[i]` is paid by each run that follows line i. */
export interface Lines {
  readonly at: Float64Array;
  readonly bias: Float64Array;
}

/**
 * `level[j * nx + i]` is the cost of going from column i to column i + 1 on row j, `upright[j * nx + i]` that of going
 * from row j to row j + 1 on column i, both without length. `px` is added per px by the search.
 */
export interface Grid {
  readonly x: Lines;
  readonly y: Lines;
  readonly nx: number;
  readonly ny: number;
  readonly window: Rect;
  readonly level: Float32Array;
  readonly upright: Float32Array;
}

/** An unpainted grid. The arrays are shared scratch: a grid is valid until the next one is made. */
export function gridOf(x: Lines, y: Lines, window: Rect): Grid {
  const nx = x.at.length;
  const ny = y.at.length;
  const size = nx * ny;
  if (scratch.level.length < size) {
    scratch.level = new Float32Array(size * 2);
    scratch.upright = new Float32Array(size * 2);
  }
  const level = scratch.level.subarray(0, size).fill(0);
  const upright = scratch.upright.subarray(0, size).fill(0);
  return { x, y, nx, ny, window, level, upright };
}

const scratch = { level: new Float32Array(0), upright: new Float32Array(0) };

/** The first index whose line is at or beyond `v`. */
export function lower(at: Float64Array, v: number): number {
  let lo = 0;
  let hi = at.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((at[mid] ?? 0) < v) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The index of the line at `v`; −1 when there is none. */
export function indexOf(at: Float64Array, v: number): number {
  const i = lower(at, v - 0.02);
  return i < at.length && Math.abs((at[i] ?? 0) - v) <= 0.02 ? i : -1;
}

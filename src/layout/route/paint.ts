// Paints what is in the way on a search's grid: steps, bands, other lines and labels.
import type { Point, Rect } from '../../base/geometry';
import { bottom, right } from '../../base/geometry';
import type { Block, Board } from './board';
import { besideCost, clearCost, COST, GAP } from './cost';
import { type Grid, indexOf, lower } from './grid';
import type { Piece, Wire } from './wire';

/** Steps: through one is all but forbidden, beside one costs more the nearer. */
export function paintBlock(g: Grid, b: Block): void {
  const m = GAP.box - 0.01;
  const zone = cells(g, b.x0 - m, b.y0 - m, b.x1 + m, b.y1 + m);
  for (let j = zone.j0; j < zone.j1; j++) {
    const y = g.y.at[j] ?? 0;
    const d = Math.max(b.y0 - y, y - b.y1, 0);
    const inside = y > b.y0 + 0.5 && y < b.y1 - 0.5;
    for (let i = Math.max(0, zone.i0 - 1); i < zone.i1 && i + 1 < g.nx; i++) {
      const p = j * g.nx + i;
      g.level[p] = (g.level[p] ?? 0) + stretch(g.x.at[i] ?? 0, g.x.at[i + 1] ?? 0, b.x0, b.x1, d, inside);
    }
  }
  for (let i = zone.i0; i < zone.i1; i++) {
    const x = g.x.at[i] ?? 0;
    const d = Math.max(b.x0 - x, x - b.x1, 0);
    const inside = x > b.x0 + 0.5 && x < b.x1 - 0.5;
    for (let j = Math.max(0, zone.j0 - 1); j < zone.j1 && j + 1 < g.ny; j++) {
      const p = j * g.nx + i;
      g.upright[p] = (g.upright[p] ?? 0) + stretch(g.y.at[j] ?? 0, g.y.at[j + 1] ?? 0, b.y0, b.y1, d, inside);
    }
  }
}

/** What the stretch from `a` to `b` costs beside or inside the extent lo..hi of a block at distance `d` across. */
function stretch(a: number, b: number, lo: number, hi: number, d: number, inside: boolean): number {
  const within = Math.min(b, hi) - Math.max(a, lo);
  if (inside && within > 0.5) return COST.inside + COST.insidePx * within;
  const near = Math.min(b, hi + GAP.box) - Math.max(a, lo - GAP.box);
  if (near <= 0) return 0;
  return clearCost(Math.max(d, lo - b, a - hi)) * near;
}

/** The index ranges of the lines inside a rectangle. */
function cells(g: Grid, x0: number, y0: number, x1: number, y1: number) {
  return { i0: lower(g.x.at, x0), i1: lower(g.x.at, x1), j0: lower(g.y.at, y0), j1: lower(g.y.at, y1) };
}

/** Stage lines, lane lines and the frame: no line may run along them. */
export function paintBands(g: Grid, board: Board): void {
  for (let i = 0; i < g.nx; i++) {
    const rate = bandRate(g.x.at[i] ?? 0, board.columns, board.width);
    if (rate > 0)
      for (let j = 0; j + 1 < g.ny; j++)
        add(g.upright, j * g.nx + i, rate * ((g.y.at[j + 1] ?? 0) - (g.y.at[j] ?? 0)));
  }
  for (let j = 0; j < g.ny; j++) {
    const rate = bandRate(g.y.at[j] ?? 0, board.rows, board.height);
    if (rate > 0)
      for (let i = 0; i + 1 < g.nx; i++)
        add(g.level, j * g.nx + i, rate * ((g.x.at[i + 1] ?? 0) - (g.x.at[i] ?? 0)));
  }
}

function add(costs: Float32Array, p: number, cost: number): void {
  costs[p] = (costs[p] ?? 0) + cost;
}

function bandRate(at: number, bands: readonly number[], end: number): number {
  if (at < GAP.band - 0.01 || at > end - GAP.band + 0.01) return COST.framePx;
  return bands.some((b) => Math.abs(b - at) < GAP.band - 0.01) ? COST.bandPx * 2 : 0;
}

/** Another connection: crossing it costs, running beside it costs more the nearer. `pad`: beyond its corners too. */
export function paintWire(g: Grid, w: Wire, pad: number, crossing: number): void {
  paintPieces(g, w.pieces, pad, crossing);
}

/** Straight pieces of any line, as `paintWire` does. */
export function paintPieces(g: Grid, pieces: readonly Piece[], pad: number, crossing: number): void {
  for (const p of pieces)
    if (p.level) {
      paintBeside(p, pad, g.y.at, g.x.at, g.level, g.nx, 1);
      paintAcross(p, g.x.at, g.y.at, g.upright, 1, g.nx, crossing);
    } else {
      paintBeside(p, pad, g.x.at, g.y.at, g.upright, 1, g.nx);
      paintAcross(p, g.y.at, g.x.at, g.level, g.nx, 1, crossing);
    }
}

/** Stretches along `run` on the lines of `cross` near the piece. */
function paintBeside(
  p: Piece,
  pad: number,
  cross: Float64Array,
  run: Float64Array,
  costs: Float32Array,
  crossStep: number,
  runStep: number,
): void {
  const to = lower(cross, p.at + GAP.line - 0.01);
  for (let c = lower(cross, p.at - GAP.line + 0.01); c < to; c++) {
    const apart = Math.abs((cross[c] ?? 0) - p.at);
    const first = Math.max(0, lower(run, p.lo - pad) - 1);
    for (let r = first; r + 1 < run.length; r++) {
      const a = run[r] ?? 0;
      if (a >= p.hi + pad) break;
      const b = run[r + 1] ?? 0;
      const length = Math.min(b, p.hi) - Math.max(a, p.lo);
      const q = c * crossStep + r * runStep;
      if (length > 0.5) add(costs, q, besideCost(apart, length));
      else if (apart < 5 && Math.min(b, p.hi + pad) - Math.max(a, p.lo - pad) > 0.5) add(costs, q, 1);
    }
  }
}

/** Stretches that cross the piece, on the lines of `cross` strictly between its ends. On a line: half to either side. */
function paintAcross(
  p: Piece,
  cross: Float64Array,
  run: Float64Array,
  costs: Float32Array,
  crossStep: number,
  runStep: number,
  crossing: number,
): void {
  const r = lower(run, p.at - 0.02);
  const on = r < run.length && Math.abs((run[r] ?? 0) - p.at) <= 0.02;
  const to = lower(cross, p.hi - 0.6);
  for (let c = lower(cross, p.lo + 0.6); c < to; c++) {
    const q = c * crossStep + r * runStep;
    if (r > 0) add(costs, q - runStep, on ? crossing / 2 : crossing);
    if (on && r + 1 < run.length) add(costs, q, crossing / 2);
  }
}

/** A label of another connection. */
export function paintLabel(g: Grid, r: Rect): void {
  const zone = cells(g, r.x, r.y, right(r), bottom(r));
  for (let j = zone.j0; j < zone.j1; j++)
    for (let i = Math.max(0, zone.i0 - 1); i < zone.i1 && i + 1 < g.nx; i++) {
      const length = Math.min(g.x.at[i + 1] ?? 0, right(r)) - Math.max(g.x.at[i] ?? 0, r.x);
      add(g.level, j * g.nx + i, (COST.label * Math.max(0, length)) / r.width);
    }
  for (let i = zone.i0; i < zone.i1; i++)
    for (let j = Math.max(0, zone.j0 - 1); j < zone.j1 && j + 1 < g.ny; j++) {
      const length = Math.min(g.y.at[j + 1] ?? 0, bottom(r)) - Math.max(g.y.at[j] ?? 0, r.y);
      add(g.upright, j * g.nx + i, (COST.label * Math.max(0, length)) / r.height);
    }
}

/** The straight way between a port and its stub: only the connection itself goes there, and not back. */
export function paintStub(g: Grid, port: Point, stub: Point): void {
  if (port.y === stub.y) block(g.y.at, port.y, g.x.at, port.x, stub.x, g.level, g.nx, 1);
  else block(g.x.at, port.x, g.y.at, port.y, stub.y, g.upright, 1, g.nx);
}

function block(
  cross: Float64Array,
  at: number,
  run: Float64Array,
  from: number,
  to: number,
  costs: Float32Array,
  crossStep: number,
  runStep: number,
): void {
  const c = indexOf(cross, at);
  if (c < 0) return;
  const end = lower(run, Math.max(from, to) - 0.02);
  for (let r = lower(run, Math.min(from, to) - 0.02); r < end; r++)
    add(costs, c * crossStep + r * runStep, BACK);
}

const BACK = 3;

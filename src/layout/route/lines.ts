// Chooses the lines of a search's grid: beside steps, ends and existing lines, in the middle of gaps, clear of the bands.
import type { Rect } from '../../base/geometry';
import { bottom, right } from '../../base/geometry';
import type { Block, Board, Narrow } from './board';
import { GAP } from './cost';
import type { Lines } from './grid';
import type { Wire } from './wire';

/** Collects lines along one axis between two bounds. */
export class LineSet {
  private readonly must: { at: number; bias: number }[] = [];
  private readonly soft: { at: number; bias: number }[] = [];

  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** A line that the grid must have exactly here. */
  need(at: number, bias = 0): void {
    if (at >= this.from - 0.01 && at <= this.to + 0.01) this.must.push({ at, bias });
  }

  /** A line that may be left out when another is near. */
  offer(at: number, bias: number): void {
    if (at > this.from && at < this.to) this.soft.push({ at, bias });
  }

  lines(): Lines {
    const order = (a: { at: number; bias: number }, b: { at: number; bias: number }): number =>
      a.at - b.at || a.bias - b.bias;
    const kept: { at: number; bias: number }[] = [];
    for (const line of this.must.sort(order)) {
      const last = kept.at(-1);
      if (!last || line.at - last.at > 0.01) kept.push(line);
    }
    const all = [...kept.map((l) => ({ ...l, soft: false })), ...this.soft.map((l) => ({ ...l, soft: true }))];
    all.sort((a, b) => a.at - b.at || Number(a.soft) - Number(b.soft) || a.bias - b.bias);
    const out: { at: number; bias: number; soft: boolean }[] = [];
    for (const line of all) {
      const last = out.at(-1);
      if (last && line.at - last.at < NEAR) {
        if (line.soft && (!last.soft || last.bias <= line.bias)) continue;
        if (last.soft) out.pop();
      }
      out.push(line);
    }
    return { at: Float64Array.from(out, (l) => l.at), bias: Float64Array.from(out, (l) => l.bias) };
  }
}

/** An offered line this near to another is left out. */
const NEAR = 2.5;

const BESIDE = 0.06;

/** Offers the lines of the window's blocks, wires and bands. */
export function offerLines(
  x: LineSet,
  y: LineSet,
  board: Board,
  window: Rect,
  blocks: readonly Block[],
  wires: readonly Wire[],
): void {
  for (const b of blocks) {
    x.offer(b.x0 - GAP.lane, BESIDE);
    x.offer(b.x1 + GAP.lane, BESIDE);
    y.offer(b.y0 - GAP.lane, BESIDE);
    y.offer(b.y1 + GAP.lane, BESIDE);
  }
  for (const w of wires)
    for (const p of w.pieces) {
      const lines = p.level ? y : x;
      lines.offer(p.at - GAP.line, BESIDE);
      lines.offer(p.at + GAP.line, BESIDE);
    }
  offerBands(x, board.columns, board.width);
  offerBands(y, board.rows, board.height);
  offerNarrow(x, board.narrowX, window.y, bottom(window));
  offerNarrow(y, board.narrowY, window.x, right(window));
}

function offerBands(lines: LineSet, bands: readonly number[], end: number): void {
  for (const at of [...bands, 0, end]) {
    lines.offer(at - GAP.band - 1, BESIDE);
    lines.offer(at + GAP.band + 1, BESIDE);
  }
}

function offerNarrow(lines: LineSet, narrows: readonly Narrow[], from: number, to: number): void {
  for (const n of narrows) if (n.lo < to && n.hi > from) lines.need(n.at);
}

// Chooses the lines of a search's grid: beside steps, ends and existing lines, in the middle of gaps, clear of the bands.
import type { Rect } from '../../base/geometry';
import { bottom, right } from '../../base/geometry';
import type { Block, Board } from './board';
import { GAP } from './cost';
import type { Lines } from './grid';
import type { Wire } from './wire';

/** What each run pays that follows a line: in the middle of a gap, before a port, beside something. */
const MIDDLE = 0;
const PORT = 0.02;
const BESIDE = 0.06;

/** An offered line this near to another is left out: the nearer, the more lines there are at most. */
const NEAR = 2.5;
const MOST = 130;

/** Collects lines along one axis between two bounds. */
export class LineSet {
  private readonly middles: number[] = [];
  private readonly ports: number[] = [];
  private readonly offers: number[] = [];

  constructor(
    private readonly axis: 'x' | 'y',
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** A line in the middle of a gap: exactly here. */
  middle(at: number): void {
    if (at >= this.from - EPS && at <= this.to + EPS) this.middles.push(at);
  }

  /** A line through a port, a stub or a sibling: exactly here. */
  port(at: number): void {
    if (at >= this.from - EPS && at <= this.to + EPS) this.ports.push(at);
  }

  /** A line beside something, left out when another is near. */
  offer(at: number): void {
    if (at > this.from && at < this.to) this.offers.push(at);
  }

  /** The lines; they are valid until the next ones of this axis. */
  lines(): Lines {
    const must = merged(sorted(this.middles), sorted(this.ports));
    const offers = sorted(this.offers);
    const near = offers.length > MOST ? Math.max(NEAR, (this.to - this.from) / MOST) : NEAR;
    const [at, bias] = twoOf(this.axis, must.at.length + offers.length);
    let n = 0;
    let k = 0;
    const put = (v: number, b: number): void => {
      at[n] = v;
      bias[n++] = b;
    };
    for (let m = 0; m < must.at.length; m++) {
      const v = must.at[m] ?? 0;
      for (let o = offers[k]; o !== undefined && o < v; o = offers[++k])
        if (v - o > near - EPS && (n === 0 || o - (at[n - 1] ?? 0) > near - EPS)) put(o, BESIDE);
      put(v, must.bias[m] ?? 0);
    }
    for (let o = offers[k]; o !== undefined; o = offers[++k])
      if (n === 0 || o - (at[n - 1] ?? 0) > near - EPS) put(o, BESIDE);
    return { at: at.subarray(0, n), bias: bias.subarray(0, n) };
  }
}

/** What the lines of a grid are kept in, by axis: a grid is valid until the next one is made. */
const spare = { x: new Float64Array(256), y: new Float64Array(256) };

/** Two columns of so many numbers. */
function twoOf(axis: 'x' | 'y', count: number): [Float64Array, Float64Array] {
  if (spare[axis].length < 2 * count) spare[axis] = new Float64Array(4 * count);
  const all = spare[axis];
  return [all.subarray(0, count), all.subarray(count, 2 * count)];
}

const EPS = 0.01;

/** Sorts few numbers in place, in the way that is quickest for them. */
function sorted(numbers: number[]): readonly number[] {
  if (numbers.length > FEW) return numbers.sort((a, b) => a - b);
  for (let i = 1; i < numbers.length; i++) {
    const v = numbers[i] ?? 0;
    let k = i - 1;
    for (; k >= 0 && (numbers[k] ?? 0) > v; k--) numbers[k + 1] = numbers[k] ?? 0;
    numbers[k + 1] = v;
  }
  return numbers;
}

/** Up to so many numbers are sorted one by one. */
const FEW = 80;

/** The two kinds of exact lines in order, equal ones once. */
function merged(
  middles: readonly number[],
  ports: readonly number[],
): { readonly at: readonly number[]; readonly bias: readonly number[] } {
  const at: number[] = [];
  const bias: number[] = [];
  let i = 0;
  let j = 0;
  while (i < middles.length || j < ports.length) {
    const [m, p] = [middles[i] ?? Infinity, ports[j] ?? Infinity];
    const v = Math.min(m, p);
    if (m <= p) i++;
    else j++;
    const last = at.at(-1);
    if (last !== undefined && v - last <= EPS) continue;
    at.push(v);
    bias.push(m <= p ? MIDDLE : PORT);
  }
  return { at, bias };
}

/** Offers the lines of the area's blocks, wires and bands. */
export function offerLines(
  x: LineSet,
  y: LineSet,
  board: Board,
  area: Rect,
  blocks: readonly Block[],
  wires: readonly Wire[],
): void {
  const [x0, x1, y0, y1] = [area.x, right(area), area.y, bottom(area)];
  for (const b of blocks) {
    x.offer(b.x0 - GAP.lane);
    x.offer(b.x1 + GAP.lane);
    y.offer(b.y0 - GAP.lane);
    y.offer(b.y1 + GAP.lane);
    for (const n of board.narrows[b.index] ?? [])
      if (n.level ? n.lo < x1 && n.hi > x0 : n.lo < y1 && n.hi > y0) (n.level ? y : x).middle(n.at);
  }
  for (const w of wires)
    for (const p of w.pieces) {
      if (p.level ? p.hi < x0 || p.lo > x1 : p.hi < y0 || p.lo > y1) continue;
      const lines = p.level ? y : x;
      lines.offer(p.at - GAP.line);
      lines.offer(p.at + GAP.line);
    }
  offerBands(x, board.columns, board.width);
  offerBands(y, board.rows, board.height);
}

function offerBands(lines: LineSet, bands: readonly number[], end: number): void {
  for (const at of [...bands, 0, end]) {
    lines.offer(at - GAP.band - 1);
    lines.offer(at + GAP.band + 1);
  }
}

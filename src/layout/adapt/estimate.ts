// What a place for a box would cost, in bends, without routing: bends of its lines, their length, and what gives way.
import { centre, type Rect } from '../../base/geometry';
import type { LayoutBox } from '../graph';
import { EDGE } from '../nearest-free';
import { SPACING } from '../place/spacing';
import { type Axis, begins, boxIn, type Chart, endOf, inOneCell, middleOf, startOf } from './chart';
import type { Spot, Stand } from './spots';
import { roomBetween } from './spread';

const COST = {
  px: 1 / 800,
  /** A level or upright line that a box stands on has to go round it. */
  blocked: 2,
  back: 2.5,
  /** A box that changes its row, for whoever knew where it was. */
  row: 1.5,
  /** A level line that does not run from middle to middle. */
  uneven: 0.3,
  /** Growth of the chart, per px to the right and down. */
  wider: 1 / 250,
  higher: 1 / 120,
} as const;

const LEVEL = 2;
/** A box that moves less than this, px, stays in its row for the eye; one that moves more than that has left it. */
const ROW = { same: 12, left: 48 } as const;
/** Ends keep this off the corners of a step. */
const CORNER = 8;
/** The least way in which a line can turn. */
const TURN = 24;

const endX = (r: Rect): number => r.x + r.width;
const endY = (r: Rect): number => r.y + r.height;

/** How far from the middle of its sides the lines of a box may end. */
const reach = ({ kind }: LayoutBox, side: number): number =>
  kind === 'decision' ? 0 : Math.max(0, side / 2 - CORNER);

/** Bends that a line needs at least between two boxes that nothing stands between. */
export function bendsBetween(from: Rect, to: Rect, reachY = 0): number {
  const [a, b] = [centre(from), centre(to)];
  const forward = to.x - endX(from);
  const apartY = Math.max(to.y - endY(from), from.y - endY(to));
  const off = Math.abs(a.y - b.y);
  if (forward >= 0 && off <= LEVEL) return 0;
  if (apartY >= 0 && Math.abs(a.x - b.x) <= LEVEL) return 0;
  if (forward >= 0 && off <= reachY) return COST.uneven;
  if (b.x < from.x) return COST.back;
  if (apartY >= TURN && to.x >= a.x + TURN) return 1;
  return 2;
}

/** Whether a box stands on the straight line between two others. */
function onLine(rect: Rect, from: Rect, to: Rect): boolean {
  const [a, b] = [centre(from), centre(to)];
  if (Math.abs(a.y - b.y) <= LEVEL)
    return (
      rect.y <= a.y && endY(rect) >= a.y && rect.x < Math.max(a.x, b.x) && endX(rect) > Math.min(a.x, b.x)
    );
  if (Math.abs(a.x - b.x) <= LEVEL)
    return (
      rect.x <= a.x && endX(rect) >= a.x && rect.y < Math.max(a.y, b.y) && endY(rect) > Math.min(a.y, b.y)
    );
  return false;
}

function otherEnd({ links }: Chart, link: number, i: number): number {
  const { from = i, to = i } = links[link] ?? {};
  return from === i ? to : from;
}

interface Neighbour {
  readonly box: number;
  readonly out: boolean;
}

/** What giving way means: where the box comes to begin, and how far everything behind it is pushed. */
interface Push {
  readonly at: number;
  readonly by: number;
}

/** Estimates places for one box of a chart; everything else stays the same between its calls. */
export class Estimate {
  private readonly left: number[];
  private readonly top: number[];
  /** What stands in the lane or the stage of the box, and its neighbours: nothing else can be in its way. */
  private readonly rects: readonly (Rect | null)[];
  /** Straight lines of the chart that a box may come to stand on. */
  private readonly straight: readonly (readonly [number, number])[];
  private readonly neighbours: readonly Neighbour[];
  private readonly cell: readonly number[];

  constructor(
    private readonly chart: Chart,
    private readonly i: number,
  ) {
    this.left = begins(chart.x);
    this.top = begins(chart.y);
    const { x, y } = chart;
    const near = new Set([...(x.members[x.band[i] ?? 0] ?? []), ...(y.members[y.band[i] ?? 0] ?? [])]);
    for (const k of chart.linksOf[i] ?? []) near.add(otherEnd(chart, k, i));
    const others = chart.boxes.map((_, k) => k !== i && chart.placed[k] === true && near.has(k));
    this.rects = others.map((is, k) => (is ? this.absolute(boxIn(chart, k), k) : null));
    this.cell = [...others.keys()].filter((k) => others[k] && inOneCell(chart, i, k));
    this.straight = chart.links.flatMap(({ from, to }) => {
      const [a, b] = [this.rects[from], this.rects[to]];
      if (!a || !b) return [];
      return bendsBetween(a, b) === 0 ? [[from, to] as const] : [];
    });
    this.neighbours = (chart.linksOf[i] ?? []).flatMap((k): Neighbour[] => {
      const box = otherEnd(chart, k, i);
      return this.rects[box] ? [{ box, out: chart.links[k]?.from === i }] : [];
    });
  }

  private absolute(rect: Rect, i: number): Rect {
    const { x, y } = this.chart;
    return {
      ...rect,
      x: rect.x + (this.left[x.band[i] ?? 0] ?? 0),
      y: rect.y + (this.top[y.band[i] ?? 0] ?? 0),
    };
  }

  /** What the place costs, in bends; endless where nothing can give way. */
  costOf(spot: Spot): number {
    const { x, y } = this.chart;
    const across = spot.columns ? this.push(x, spot.x, y, spot.y.at) : null;
    const down = spot.rows ? this.push(y, spot.y, x, spot.x.at) : null;
    const [at, top] = [across?.at ?? spot.x.at, down?.at ?? spot.y.at];
    const rect = this.absolute({ ...boxIn(this.chart, this.i), x: at, y: top }, this.i);
    const moved = (box: number, r: Rect): Rect => ({
      ...r,
      x: r.x + (across && this.behind(x, box, spot.x.rank) ? across.by : 0),
      y: r.y + (down && this.behind(y, box, spot.y.rank) ? down.by : 0),
    });
    if (across?.by === Number.POSITIVE_INFINITY || (down?.by === Number.POSITIVE_INFINITY && !across))
      return Number.POSITIVE_INFINITY;
    const wider = across ? across.by : this.beyond(x, at);
    const higher = down ? down.by : this.beyond(y, top);
    let cost = wider * COST.wider + higher * COST.higher;
    if (down && down.by > ROW.same)
      cost += this.rowsFrom(spot.y.rank) * COST.row * Math.min(1, down.by / ROW.left);
    const pushed = across?.by || down?.by;
    const rects = pushed ? this.rects.map((r, k) => r && moved(k, r)) : this.rects;
    for (const neighbour of this.neighbours) cost += this.lineCost(rect, rects, neighbour);
    for (const [from, to] of this.straight) {
      const [a, b] = [rects[from], rects[to]];
      if (a && b && onLine(rect, a, b)) cost += COST.blocked;
    }
    return cost;
  }

  private lineCost(rect: Rect, rects: readonly (Rect | null)[], { box, out }: Neighbour): number {
    const other = rects[box];
    if (!other) return 0;
    const [a, b] = out ? [rect, other] : [other, rect];
    const [p, q] = [centre(a), centre(b)];
    let cost = bendsBetween(a, b, this.reaches(this.i) + this.reaches(box));
    cost += (Math.abs(p.x - q.x) + Math.abs(p.y - q.y)) * COST.px;
    for (const between of rects)
      if (between && between !== other && onLine(between, a, b)) cost += COST.blocked;
    return cost;
  }

  private reaches(i: number): number {
    const box = this.chart.boxes[i];
    return box ? reach(box, box.height) : 0;
  }

  private behind(axis: Axis, box: number, rank: number): boolean {
    return axis.band[box] === axis.band[this.i] && middleOf(axis, box) >= rank - LEVEL;
  }

  private push(axis: Axis, { at, rank }: Stand, other: Axis, across: number): Push {
    const { i, chart } = this;
    const size = axis.size[i] ?? 0;
    const meets = this.cell.filter(
      (k) =>
        startOf(other, k) < across + (other.size[i] ?? 0) + SPACING.apart &&
        across < endOf(other, k) + SPACING.apart,
    );
    if (meets.some((k) => Math.abs(middleOf(axis, k) - rank) <= LEVEL))
      return { at, by: Number.POSITIVE_INFINITY };
    let start = Math.max(at, EDGE);
    for (const k of meets)
      if (middleOf(axis, k) < rank - LEVEL)
        start = Math.max(start, endOf(axis, k) + roomBetween(chart, axis, k, i));
    let by = start - at;
    for (const k of meets)
      if (middleOf(axis, k) > rank + LEVEL)
        by = Math.max(by, start + size + roomBetween(chart, axis, i, k) - startOf(axis, k));
    return { at: start, by };
  }

  /** How far a box reaches beyond what its band holds now. */
  private beyond(axis: Axis, at: number): number {
    const band = axis.band[this.i] ?? 0;
    return Math.max(0, at + (axis.size[this.i] ?? 0) + axis.pad - (axis.bands[band] ?? 0));
  }

  private rowsFrom(rank: number): number {
    const { y, placed } = this.chart;
    const members = y.members[y.band[this.i] ?? 0] ?? [];
    return members.filter((k) => k !== this.i && placed[k] && middleOf(y, k) >= rank - LEVEL).length;
  }
}

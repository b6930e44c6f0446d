// Closes what became empty: columns and rows in which no box stands any more, and room that no line needs.
import { SPACING } from '../place/spacing';
import { type Axis, begins, type Chart, endOf, middleOf, startOf } from './chart';

/** Room to spare that is left as it is: closing it would move much to gain little. */
const SPARE = 50;

/** A connection that reaches further than this, in px, may need a track of its own between the rows. */
const FAR = 240;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Where no box of a band stands, from its beginning to behind its last box. */
function gapsIn(chart: Chart, axis: Axis, band: number): Gap[] {
  const boxes = (axis.members[band] ?? []).filter((i) => chart.placed[i]);
  boxes.sort((a, b) => startOf(axis, a) - startOf(axis, b) || a - b);
  const gaps: Gap[] = [];
  let end = 0;
  for (const i of boxes) {
    if (startOf(axis, i) > end) gaps.push({ from: end, to: startOf(axis, i) });
    end = Math.max(end, endOf(axis, i));
  }
  return gaps;
}

/** What lines of the chart may need in a gap: tracks and a label's room. An estimate from above. */
class Needs {
  private readonly left: number[];

  constructor(private readonly chart: Chart) {
    this.left = begins(chart.x);
  }

  /** Between columns: every line that changes level may do it here. */
  columns(stage: number, { from, to }: Gap): number {
    const { x, y, links } = this.chart;
    const start = this.left[stage] ?? 0;
    let tracks = 0;
    let label = 0;
    for (const link of links) {
      const [a, b] = [this.across(link.from), this.across(link.to)];
      if (Math.max(a, b) < start + from || Math.min(a, b) > start + to) continue;
      const level =
        y.band[link.from] === y.band[link.to] && Math.abs(middleOf(y, link.from) - middleOf(y, link.to)) <= 2;
      if (!level) tracks++;
      const begin = (this.left[x.band[link.from] ?? 0] ?? 0) + endOf(x, link.from);
      if (a < b && begin <= start + from + 1) label = Math.max(label, link.label);
    }
    return roomFor(tracks, SPACING.columnGap) + (label ? label + SPACING.labelAir : 0);
  }

  /** Between rows: every long line that touches the lane may run along here. */
  rows(lane: number): number {
    const { y, links } = this.chart;
    let tracks = 0;
    for (const { from, to } of links) {
      const [p, q] = [y.band[from] ?? 0, y.band[to] ?? 0];
      if (Math.min(p, q) > lane || Math.max(p, q) < lane) continue;
      const way = this.across(to) - this.across(from);
      if (way > FAR || way < 0) tracks++;
    }
    return roomFor(tracks, SPACING.rowGap) + SPACING.loop;
  }

  private across(i: number): number {
    return (this.left[this.chart.x.band[i] ?? 0] ?? 0) + middleOf(this.chart.x, i);
  }
}

const roomFor = (tracks: number, least: number): number =>
  tracks ? Math.max(least, 2 * SPACING.lineToBox + (tracks - 1) * SPACING.lineGap) : least;

/** Moves what lies behind a gap back, unless something there may not move. True when it did. */
function close(chart: Chart, axis: Axis, band: number, gap: Gap, by: number): boolean {
  const behind = (axis.members[band] ?? []).filter((i) => chart.placed[i] && startOf(axis, i) >= gap.to);
  if (behind.some((i) => !chart.free[i])) return false;
  for (const i of behind) axis.at[i] = startOf(axis, i) - by;
  return true;
}

/** Closing one hole may show that another is one too. */
const ROUNDS = 4;

/** Closes the holes of every stage and lane; the bands follow. */
export function closeHoles(chart: Chart): void {
  for (let round = 0; round < ROUNDS; round++) {
    const needs = new Needs(chart);
    let closed = 0;
    for (const axis of [chart.x, chart.y])
      for (const band of axis.members.keys()) {
        const need = (gap: Gap): number => (axis === chart.x ? needs.columns(band, gap) : needs.rows(band));
        closed += closeEnd(chart, axis, band, need) + closeInside(chart, axis, band, need);
      }
    if (!closed) return;
  }
}

const contentEnd = (chart: Chart, axis: Axis, band: number): number =>
  Math.max(0, ...(axis.members[band] ?? []).map((i) => (chart.placed[i] ? endOf(axis, i) : 0)));

// A band at its least size centres what it holds: nothing is to be gained at its edges.
const slack = (axis: Axis, band: number): number => (axis.bands[band] ?? 0) - (axis.least[band] ?? 0);

/** Takes away room behind the last box. Returns how much. */
function closeEnd(chart: Chart, axis: Axis, band: number, need: (gap: Gap) => number): number {
  const size = axis.bands[band] ?? 0;
  const end = contentEnd(chart, axis, band);
  const spare = Math.floor(size - end - Math.max(axis.pad, need({ from: end, to: size })));
  const by = Math.min(spare, slack(axis, band));
  if (spare <= SPARE || by <= 0) return 0;
  axis.bands[band] = size - by;
  axis.trail[band] = size - by - end;
  return by;
}

/** Takes away room before and between boxes. Returns how much. */
function closeInside(chart: Chart, axis: Axis, band: number, need: (gap: Gap) => number): number {
  let closed = 0;
  for (const { from, to } of gapsIn(chart, axis, band)) {
    const gap = { from: from - closed, to: to - closed };
    const wide = Math.floor(to - from - Math.max(from === 0 ? axis.pad : 0, need(gap)));
    const by = from === 0 ? Math.min(wide, slack(axis, band)) : wide;
    if (wide <= SPARE || by <= 0 || !close(chart, axis, band, gap, by)) continue;
    closed += by;
    axis.bands[band] = Math.max(axis.least[band] ?? 0, (axis.bands[band] ?? 0) - by);
  }
  return closed;
}

// The working copy that adapting moves boxes in: both axes alike, so that columns of a stage and rows of a lane are one notion.
import type { Id } from '../../base/id';
import type { Rect } from '../../base/geometry';
import { canonicalOrder } from '../place/canonical';
import { SPACING } from '../place/spacing';
import type { LayoutBand, LayoutBox, LayoutGraph, Placing } from '../graph';

/** One direction: x with the stages as bands, or y with the lanes. Lists are by box, bands by number. */
export interface Axis {
  /** Offset of each box in its band, px; meaningless while the box has no place. */
  readonly at: number[];
  readonly size: readonly number[];
  readonly band: readonly number[];
  readonly ids: readonly Id[];
  /** Sizes of the bands; `fit` makes them follow their content. */
  readonly bands: number[];
  /** The least size of each band. */
  readonly least: readonly number[];
  /** Room behind the last box of each band. */
  readonly trail: number[];
  readonly pad: number;
  readonly members: readonly (readonly number[])[];
}

/** A connection between two boxes by number. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Width of its label; 0 for none. */
  readonly label: number;
  readonly tie: boolean;
}

export interface Chart {
  readonly graph: LayoutGraph;
  readonly boxes: readonly LayoutBox[];
  readonly x: Axis;
  readonly y: Axis;
  /** Which boxes have a place. */
  readonly placed: boolean[];
  /** Which boxes may be given a new place. */
  readonly free: readonly boolean[];
  /** Boxes that came with this change: they keep more than the least distance. */
  readonly fresh: boolean[];
  readonly links: readonly Link[];
  /** Numbers of the links of each box. */
  readonly linksOf: readonly (readonly number[])[];
}

/** Boxes in an order that follows from the map and its placing, not from ids or from the order of the records. */
function ordered(graph: LayoutGraph, previous: Placing): LayoutBox[] {
  const byId = new Map(graph.boxes.map((box) => [box.id, box]));
  const placed = graph.boxes.map((box) => ({ ...box, pinned: previous.offsets.get(box.id) ?? null }));
  return canonicalOrder({ ...graph, boxes: placed }).boxes.flatMap((box) => byId.get(box.id) ?? []);
}

interface AxisSource {
  readonly bands: readonly LayoutBand[];
  readonly sizes: ReadonlyMap<Id, number>;
  readonly least: number;
  readonly pad: number;
}

function axisOf(
  { bands, sizes, least, pad }: AxisSource,
  placed: readonly boolean[],
  band: readonly number[],
  at: number[],
  size: readonly number[],
): Axis {
  const members: number[][] = bands.map(() => []);
  const ends = bands.map(() => 0);
  for (const [i, k] of band.entries()) {
    members[k]?.push(i);
    if (placed[i]) ends[k] = Math.max(ends[k] ?? 0, (at[i] ?? 0) + (size[i] ?? 0));
  }
  const smallest = bands.map((b) => Math.ceil(Math.max(b.minSize ?? 0, least)));
  const drawn = bands.map((b, k) => Math.max(sizes.get(b.id) ?? 0, smallest[k] ?? 0));
  const trail = drawn.map((d, k) => {
    const behind = d - (ends[k] ?? 0);
    return d > (smallest[k] ?? 0) && ends[k] ? behind : Math.min(pad, behind);
  });
  return { at, size, band, ids: bands.map((b) => b.id), bands: drawn, least: smallest, trail, pad, members };
}

/** Reads a graph with the placing before. `free` tells which boxes may move. */
export function chartOf(graph: LayoutGraph, previous: Placing, free: (box: LayoutBox) => boolean): Chart {
  const boxes = ordered(graph, previous);
  const spots = boxes.map((box) => box.pinned ?? previous.offsets.get(box.id) ?? null);
  const placed = spots.map((spot) => spot !== null);
  const numbers = (bands: readonly LayoutBand[]) => new Map(bands.map((b, k) => [b.id, k]));
  const lanes = numbers(graph.lanes);
  const stages = numbers(graph.stages);
  const x = axisOf(
    { bands: graph.stages, sizes: previous.stageSizes, least: SPACING.minStage, pad: SPACING.padX },
    placed,
    boxes.map((box) => stages.get(box.stage) ?? 0),
    spots.map((spot) => spot?.x ?? 0),
    boxes.map((box) => box.width),
  );
  const y = axisOf(
    { bands: graph.lanes, sizes: previous.laneSizes, least: SPACING.minLane, pad: SPACING.padY },
    placed,
    boxes.map((box) => lanes.get(box.lane) ?? 0),
    spots.map((spot) => spot?.y ?? 0),
    boxes.map((box) => box.height),
  );
  const { links, linksOf } = linksIn(graph, boxes);
  const fresh = placed.map((is) => !is);
  return { graph, boxes, x, y, placed, free: boxes.map(free), fresh, links, linksOf };
}

function linksIn(graph: LayoutGraph, boxes: readonly LayoutBox[]): Pick<Chart, 'links' | 'linksOf'> {
  const number = new Map(boxes.map((box, i) => [box.id, i]));
  const links = graph.connections
    .flatMap((c): Link[] => {
      const from = number.get(c.from);
      const to = number.get(c.to);
      if (from === undefined || to === undefined || from === to) return [];
      return [{ from, to, label: c.label?.width ?? 0, tie: c.tie }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || a.label - b.label);
  const linksOf: number[][] = boxes.map(() => []);
  for (const [k, { from, to }] of links.entries()) {
    linksOf[from]?.push(k);
    linksOf[to]?.push(k);
  }
  return { links, linksOf };
}

/** A copy whose boxes and bands move on their own. */
export function copied(chart: Chart): Chart {
  const axis = (a: Axis): Axis => ({
    ...a,
    at: [...a.at],
    bands: [...a.bands],
    trail: [...a.trail],
  });
  return {
    ...chart,
    x: axis(chart.x),
    y: axis(chart.y),
    placed: [...chart.placed],
    fresh: [...chart.fresh],
  };
}

/** The box in its cell. */
export const boxIn = ({ x, y }: Chart, i: number): Rect => ({
  x: x.at[i] ?? 0,
  y: y.at[i] ?? 0,
  width: x.size[i] ?? 0,
  height: y.size[i] ?? 0,
});

export const inOneCell = ({ x, y }: Chart, i: number, k: number): boolean =>
  x.band[i] === x.band[k] && y.band[i] === y.band[k];

export const startOf = (axis: Axis, i: number): number => axis.at[i] ?? 0;
export const endOf = (axis: Axis, i: number): number => (axis.at[i] ?? 0) + (axis.size[i] ?? 0);
export const middleOf = (axis: Axis, i: number): number => (axis.at[i] ?? 0) + (axis.size[i] ?? 0) / 2;

/** Where each band begins, from the first one. */
export function begins(axis: Axis): number[] {
  let at = 0;
  return axis.bands.map((size) => {
    at += size;
    return at - size;
  });
}

/** Lets every band follow its content, with the room behind it that it had. */
export function fit(chart: Chart): void {
  for (const axis of [chart.x, chart.y])
    for (const [k, members] of axis.members.entries()) {
      let end = 0;
      for (const i of members) if (chart.placed[i]) end = Math.max(end, endOf(axis, i));
      const content = end > 0 ? end + Math.max(axis.pad, axis.trail[k] ?? 0) : 0;
      axis.bands[k] = Math.ceil(Math.max(content, axis.least[k] ?? 0));
    }
}

/** The chart as a placing. */
export function placingOf(chart: Chart): Placing {
  const sizes = (axis: Axis) => new Map(axis.ids.map((id, k) => [id, axis.bands[k] ?? 0]));
  const offsets = new Map(
    chart.boxes.flatMap((box, i) =>
      chart.placed[i] ? [[box.id, { x: startOf(chart.x, i), y: startOf(chart.y, i) }] as const] : [],
    ),
  );
  return { offsets, laneSizes: sizes(chart.y), stageSizes: sizes(chart.x) };
}

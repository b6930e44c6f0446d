// Where the view of the chart may be: anchored to the first cell like a spreadsheet, never lost in the void; narrow
// charts whose lanes run down may stand further right, and are opened and fitted in the middle of the pane.
import type { Point, Rect, Size } from '../../base/geometry';
import { bottom, grown, overlapArea, right } from '../../base/geometry';
import type { LaneDirection } from '../../model/ids';

/** How the chart lies in the pane: the first cell's corner in px of the pane, and the zoom (1 = 100 %). */
export interface View extends Point {
  readonly zoom: number;
}

/** The chart as far as the view depends on it: its size in px, and how its lanes run. */
export interface Charted extends Size {
  readonly laneDirection: LaneDirection;
}

export const ZOOM = { least: 0.1, most: 3, step: 1.25 } as const;

/** So much the field that finds text covers at the right, with what it holds off, px of the screen. */
const FIND = 388;
/** What stays of the chart beside it at least. */
const LEAST_FREE = 280;

/** Room to the right of and below the chart, px of the screen, so that what floats above it hides nothing for good. */
const slack = (pane: Size): { readonly right: number; readonly bottom: number } => ({
  right: Math.min(FIND, Math.max(pane.width / 3, pane.width - LEAST_FREE)),
  bottom: Math.min(176, pane.height / 3),
});
/** What the palette covers at the foot of the pane, px of the screen. */
const FOOT = 84;
const SIDE = 56;
/** The zoom at which a few steps are still not too large. */
const MOST_FRAMED = 1.5;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** How much wider than the whole chart the pane is, px of the screen; a chart whose lanes run across takes no use of it. */
const spare = (chart: Charted, pane: Size, zoom: number): number =>
  chart.laneDirection === 'vertical' ? Math.max(0, pane.width - SIDE - chart.width * zoom) : 0;

/** How far the view may travel, in px of the chart: the chart with its slack, at least a little more than the pane. */
export function extentOf(chart: Charted, pane: Size, zoom: number): [[number, number], [number, number]] {
  // React Flow centres a chart smaller than the pane; an extent a zoom step larger than the pane prevents it.
  const most = zoom / ZOOM.step / 1.2;
  const room = slack(pane);
  return [
    [-spare(chart, pane, zoom) / zoom, 0],
    [
      Math.max(chart.width + room.right / zoom, pane.width / most),
      Math.max(chart.height + room.bottom / zoom, pane.height / most),
    ],
  ];
}

/** The nearest allowed view. */
export function clampView(view: View, chart: Charted, pane: Size): View {
  const zoom = clamp(view.zoom, ZOOM.least, ZOOM.most);
  const room = slack(pane);
  const leftmost = Math.min(0, pane.width - room.right - chart.width * zoom);
  const topmost = Math.min(0, pane.height - room.bottom - chart.height * zoom);
  return { zoom, x: clamp(view.x, leftmost, spare(chart, pane, zoom)), y: clamp(view.y, topmost, 0) };
}

const NOTHING: Size = { width: 0, height: 0 };

/** The largest zoom up to 100 % at which the whole chart is clear of the floating bars, and of what covers the lower right corner. */
export function fitZoom(chart: Size, pane: Size, corner: Size = NOTHING): number {
  const within = (right: number, foot: number): [number, number] => [
    (pane.width - right) / Math.max(chart.width, 1),
    (pane.height - foot) / Math.max(chart.height, 1),
  ];
  // Either beside what is in the corner, or above it.
  const clear = Math.max(...within(corner.width, corner.height));
  return clamp(Math.min(...within(SIDE, FOOT), clear), ZOOM.least, 1);
}

/** The beginning of the chart at this zoom; where the chart may stand further right, in the middle. */
export const beginning = (chart: Charted, pane: Size, zoom: number): View => ({
  x: spare(chart, pane, zoom) / 2,
  y: 0,
  zoom,
});

/** The whole chart, clear of the floating bars and of what covers the lower right corner. */
export function fitted(chart: Charted, pane: Size, corner: Size = NOTHING): View {
  const view = beginning(chart, pane, fitZoom(chart, pane, corner));
  const above = chart.height * view.zoom <= pane.height - corner.height;
  const beside = pane.width - corner.width - chart.width * view.zoom;
  return above ? view : { ...view, x: clamp(view.x, 0, beside) };
}

/** The first view of a map: whole where that can be read, else its beginning at a readable size. */
export const firstView = (chart: Charted, pane: Size): View =>
  beginning(chart, pane, clamp(fitZoom(chart, pane), 0.8, 1));

/** Another zoom with the middle of the pane kept in place. */
export function zoomed(view: View, zoom: number, chart: Charted, pane: Size): View {
  const to = clamp(zoom, ZOOM.least, ZOOM.most);
  const keep = (at: number, size: number): number => size / 2 - ((size / 2 - at) / view.zoom) * to;
  return clampView({ x: keep(view.x, pane.width), y: keep(view.y, pane.height), zoom: to }, chart, pane);
}

/** Between what is revealed and the edge of the pane, or what lies above it, px of the screen. */
const MARGIN = 32;
const AIR = 10;
/** What a px² that cannot be seen weighs against a px of travel. */
const UNSEEN = 100;

/** How far a part must move to lie between the edges. */
function shift(from: number, to: number, size: number, foot: number): number {
  if (from < MARGIN) return MARGIN - from;
  return to > size - foot ? Math.max(size - foot - to, MARGIN - from) : 0;
}

/** The view moved no more than needed so that `rect` (px of the chart) is seen, and lies behind none of `bars` (px of the pane). */
export const revealed = (
  view: View,
  rect: Rect,
  chart: Charted,
  pane: Size,
  bars: readonly Rect[] = [],
): View => broughtIn(view, rect, pane, bars, (to) => clampView(to, chart, pane));

/** Below this zoom names can hardly be read. */
const READABLE = 0.7;

/** A view with the middle of `rect` in that of the pane, where names can be read; one in which they can stays. */
export function nearEnough(view: View, rect: Rect, pane: Size): View {
  if (view.zoom >= READABLE) return view;
  const middle = (from: number, size: number, room: number): number =>
    room / 2 - (from + size / 2) * READABLE;
  return {
    x: middle(rect.x, rect.width, pane.width),
    y: middle(rect.y, rect.height, pane.height),
    zoom: READABLE,
  };
}

/** The same of any drawing; `allowed`: the nearest view that it may have. */
export function broughtIn(
  view: View,
  rect: Rect,
  pane: Size,
  bars: readonly Rect[],
  allowed: (view: View) => View,
): View {
  const boxIn = ({ x, y, zoom }: View): Rect => ({
    x: x + rect.x * zoom,
    y: y + rect.y * zoom,
    // What has no extent along an axis is in the way of a bar all the same.
    width: Math.max(1, rect.width * zoom),
    height: Math.max(1, rect.height * zoom),
  });
  const box = boxIn(view);
  const into = {
    x: shift(box.x, right(box), pane.width, MARGIN),
    y: shift(box.y, bottom(box), pane.height, FOOT),
  };
  const covers = bars.map((bar) => grown(bar, AIR));
  const within = { x: 0, y: 0, ...pane };
  const cost = (to: View): number => {
    const at = boxIn(to);
    const hidden = covers.reduce((sum, cover) => sum + overlapArea(cover, at), 0);
    const outside = at.width * at.height - overlapArea(within, at);
    const travel = Math.abs(to.x - view.x - into.x) + Math.abs(to.y - view.y - into.y);
    return UNSEEN * (hidden + outside) + travel;
  };
  // Beside, above or below what would cover it.
  const xs = [into.x, ...covers.flatMap((cover) => [cover.x - right(box), right(cover) - box.x])];
  const ys = [into.y, ...covers.flatMap((cover) => [cover.y - bottom(box), bottom(cover) - box.y])];
  return xs
    .flatMap((x) => ys.map((y) => allowed({ ...view, x: view.x + x, y: view.y + y })))
    .map((to) => ({ to, cost: cost(to) }))
    .reduce((best, one) => (one.cost < best.cost ? one : best)).to;
}

/**
 * The view in which `rect` (px of the chart) is as large as it goes, up to 150 %, in the middle of the pane; at `least` so large,
 * and then its beginning is seen.
 */
export function framed(
  rect: Rect,
  chart: Charted,
  pane: Size,
  least: number = ZOOM.least,
  foot: number = FOOT,
): View {
  const room = { width: pane.width - 2 * SIDE, height: pane.height - foot - SIDE };
  const zoom = clamp(
    Math.min(room.width / Math.max(rect.width, 1), room.height / Math.max(rect.height, 1)),
    least,
    MOST_FRAMED,
  );
  const place = (from: number, size: number, within: number): number =>
    SIDE + Math.max(0, (within - size * zoom) / 2) - from * zoom;
  const x = place(rect.x, rect.width, room.width);
  const y = place(rect.y, rect.height, room.height);
  return clampView({ x, y, zoom }, chart, pane);
}

/** The part of the chart that is seen, px of the chart. */
export const seen = (view: View, pane: Size): Rect => ({
  x: -view.x / view.zoom,
  y: -view.y / view.zoom,
  width: pane.width / view.zoom,
  height: pane.height / view.zoom,
});

/** A place of the chart, px of the pane. */
export const onScreen = ({ x, y, width, height }: Rect, view: View): Rect => ({
  x: view.x + x * view.zoom,
  y: view.y + y * view.zoom,
  width: width * view.zoom,
  height: height * view.zoom,
});

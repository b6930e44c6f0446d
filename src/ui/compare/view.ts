// How a chart of a comparison lies in its pane: shifted and scaled; pure arithmetic, for panning, zooming, fitting and revealing.
import { type Point, type Rect, right, bottom, type Size } from '../../base/geometry';

/** Where the first cell's corner lies in the pane, px of the screen, and the scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const ZOOM = { least: 0.1, most: 2, step: 1.25 } as const;
/** Below this names are read with effort: a chart that fits no better begins at this size or more, at its first change. */
const READABLE = 0.75;
/** What does not fit as a whole begins no larger than this: what is around a change is to be seen too. */
const AMPLE = 0.9;
/** Round a chart in its pane, px of the screen. */
export const MARGIN = 10;

const clampZoom = (zoom: number): number => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** The point of the chart under a point of the pane. */
export const toChart = ({ x, y, zoom }: View, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});

/** Zooms so that what lies under `at` stays there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const zoom = clampZoom(view.zoom * factor);
  const point = toChart(view, at);
  return { zoom, x: at.x - point.x * zoom, y: at.y - point.y * zoom };
}

export const panned = (view: View, by: Point): View => ({ ...view, x: view.x + by.x, y: view.y + by.y });

/** Shows a point of the chart in the middle of the pane. */
export const centredOn = ({ x, y }: Point, zoom: number, pane: Size): View => ({
  zoom,
  x: pane.width / 2 - x * zoom,
  y: pane.height / 2 - y * zoom,
});

export const middleOf = (view: View, pane: Size): Point =>
  toChart(view, { x: pane.width / 2, y: pane.height / 2 });

/** The whole chart in the pane, never larger than life, from its upper left corner. */
export function fitted(chart: Size, pane: Size): View {
  const room = { width: pane.width - 2 * MARGIN, height: pane.height - 2 * MARGIN };
  const zoom = clampZoom(Math.min(1, room.width / chart.width, room.height / chart.height));
  const left = (pane.width - chart.width * zoom) / 2;
  return { zoom, x: Math.max(MARGIN, Math.min(left, MARGIN * 2)), y: MARGIN };
}

/** To begin with: the whole chart where that can be read, else from the first change on. */
export function firstView(chart: Size, pane: Size, change: Rect | null): View {
  const whole = fitted(chart, pane);
  if (whole.zoom >= READABLE) return whole;
  const zoom = clampZoom(Math.max(READABLE, Math.min(AMPLE, (pane.height - 2 * MARGIN) / chart.height)));
  const start: View = { zoom, x: MARGIN, y: MARGIN };
  if (!change) return start;
  return kept(revealed(start, change, pane, 'start'), chart, pane);
}

/** Not further than the ends of the chart: no empty room before its beginning. */
export function kept({ x, y, zoom }: View, chart: Size, pane: Size): View {
  const between = (at: number, length: number, room: number): number =>
    Math.min(MARGIN, Math.max(at, room - length * zoom - MARGIN));
  return { zoom, x: between(x, chart.width, pane.width), y: between(y, chart.height, pane.height) };
}

/** Moves no more than needed so that the box is in view, with air round it; `start` puts it near the left edge. */
export function revealed(view: View, box: Rect, pane: Size, where: 'nearest' | 'start' = 'nearest'): View {
  const { zoom } = view;
  const shift = (from: number, to: number, at: number, room: number): number => {
    const air = Math.min(90, Math.max(0, (room - (to - from) * zoom) / 2));
    const [low, high] = [from * zoom + at, to * zoom + at];
    if (low < air) return air - low;
    return high > room - air ? room - air - high : 0;
  };
  const x = where === 'start' ? Math.min(MARGIN, 90 - box.x * zoom) : view.x;
  // Before the beginning of the chart there is nothing to see.
  const within = (at: number, was: number): number => Math.min(at, Math.max(was, MARGIN));
  return {
    zoom,
    x: within(x + shift(box.x, right(box), x, pane.width), x),
    y: within(view.y + shift(box.y, bottom(box), view.y, pane.height), view.y),
  };
}

/** Zooms round a point near the upper left: buttons know no pointer, and the beginning is what one reads from. */
export const middleZoomed = (view: View, factor: number): View => zoomed(view, factor, { x: 200, y: 160 });

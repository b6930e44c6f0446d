// Where the chart lies behind the pane of a presentation: pure arithmetic for gliding to what is told, panning and zooming.
import type { Point, Rect, Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';
import type { Lit } from '../../present/lit';

/** Where the first cell's corner lies in the pane, px of the screen, and the scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A step is told at 1.3 at least: its words are 18 px high then. A stage may be smaller, to be seen whole. */
const ZOOM = { told: 1.3, stage: 0.62, most: 2.2, whole: 1.5, hand: 4, least: 0.1 } as const;
const AIR = { told: 40, whole: 24 } as const;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The smallest box round some; null round none. */
export function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const fit = (box: Rect, pane: Size, air: number): number =>
  Math.min(
    (pane.width - 2 * air) / Math.max(1, box.width),
    (pane.height - 2 * air) / Math.max(1, box.height),
  );

const centred = (box: Rect, zoom: number, pane: Size): View => ({
  zoom,
  x: pane.width / 2 - (box.x + box.width / 2) * zoom,
  y: pane.height / 2 - (box.y + box.height / 2) * zoom,
});

/** No empty room beside a chart that is larger than the pane, as far as the sheet goes. */
function held(view: View, sheet: Size, pane: Size): View {
  const along = (at: number, size: number, room: number): number => {
    const length = size * view.zoom;
    if (length <= room) return (room - length) / 2;
    return clamp(at, room - length - AIR.whole, AIR.whole);
  };
  return {
    ...view,
    x: along(view.x, sheet.width, pane.width),
    y: along(view.y, sheet.height, pane.height),
  };
}

/** The whole chart. */
export function wholeView(scene: Scene, pane: Size): View {
  const sheet = { x: 0, y: 0, width: scene.width, height: scene.height };
  return centred(sheet, clamp(fit(sheet, pane, AIR.whole), ZOOM.least, ZOOM.whole), pane);
}

/** The told step in the middle of what it leads to, as far as both fit; large enough to be read from the last row. */
function toldView(told: Rect, lit: Rect, scene: Scene, pane: Size): View {
  const zoom = clamp(fit(lit, pane, AIR.told), ZOOM.told, ZOOM.most);
  const view = centred(lit, zoom, pane);
  // What is told itself is always in view, with air round it.
  const inside = (at: number, from: number, size: number, room: number): number => {
    const air = Math.min(AIR.told * 2, Math.max(0, (room - size * zoom) / 2));
    return clamp(at, air - from * zoom, room - air - (from + size) * zoom);
  };
  return held(
    {
      zoom,
      x: inside(view.x, told.x, told.width, pane.width),
      y: inside(view.y, told.y, told.height, pane.height),
    },
    scene,
    pane,
  );
}

/** What a telling is looked at from. `pane`: the room for the chart, px of the screen. */
export function viewOf(scene: Scene, lit: Lit | null, pane: Size): View {
  if (!lit) return wholeView(scene, pane);
  const boxes = new Map<Id, Rect>(scene.steps.map(({ id, rect }) => [id, rect]));
  // Somebody's whole day is seen with where it comes from and goes to.
  const shown = lit.told || lit.stage ? lit.steps : [...lit.steps, ...lit.near];
  const all = around([...shown].flatMap((id) => boxes.get(id) ?? []));
  const told = boxes.get(lit.told ?? '');
  if (!all) return wholeView(scene, pane);
  if (told) return toldView(told, all, scene, pane);
  const zoom = clamp(fit(all, pane, AIR.told), lit.stage ? ZOOM.stage : ZOOM.least, ZOOM.whole);
  return held(centred(all, zoom, pane), scene, pane);
}

/** Large enough to be read on the way to it. */
const READ = 0.9;

/** Moves no more than needed to bring a box into view with air round it, and nearer only where it could not be read. */
export function revealed(view: View, box: Rect, pane: Size, sheet: Size): View {
  const zoom = Math.max(view.zoom, READ);
  if (zoom !== view.zoom) return held(centred(box, zoom, pane), sheet, pane);
  const along = (at: number, from: number, size: number, room: number): number =>
    clamp(at, AIR.told - from * zoom, room - AIR.told - (from + size) * zoom);
  return {
    zoom,
    x: along(view.x, box.x, box.width, pane.width),
    y: along(view.y, box.y, box.height, pane.height),
  };
}

/** Zooms so that what lies under `at` stays there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const zoom = clamp(view.zoom * factor, ZOOM.least, ZOOM.hand);
  const grown = zoom / view.zoom;
  return { zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

export const panned = (view: View, by: Point): View => ({ ...view, x: view.x + by.x, y: view.y + by.y });

/** The point of the chart under a point of the pane. */
export const toChart = ({ x, y, zoom }: View, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});

/** Between two views, 0 the first to 1 the second; zooms evenly to the eye. */
export function between(from: View, to: View, share: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const of = to.zoom === from.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  // The point of the chart in the pane's corner travels with the zoom, so that the middle moves straight.
  const corner = (a: number, b: number): number => a + (b - a) * of;
  return { zoom, x: corner(from.x, to.x), y: corner(from.y, to.y) };
}

/** The step under a point of the chart; null beside all. */
export const stepAt = (scene: Scene, { x, y }: Point): Id | null =>
  scene.steps.find(
    ({ rect }) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
  )?.id ?? null;

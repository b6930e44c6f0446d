// Provides the camera: what actions and panels move the view with, as long as the canvas is on screen.
import { useNodesInitialized } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { grown, type Rect, type Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { axisOf } from '../../layout/map-geometry';
import { type Camera, selectedConnections, selectedSteps, useSession } from '../session';
import { type Chart, useChart } from './chart-context';
import { barsOver, cornerCovered, paneNow } from './covered';
import { framedAgain, framedFor, stepsBox } from './framing';
import { type Board, useBoard, usePane } from './use-view';
import { viewAfterTidy } from './view-after-tidy';
import {
  beginning,
  clampView,
  firstView,
  fitted,
  framed,
  nearEnough,
  revealed,
  seen,
  type View,
  ZOOM,
  zoomed,
} from './view';

/** Times of camera moves, ms. */
const TRAVEL = 320;
const STEP = 120;

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const lasting = (time: number): number => (still() ? 0 : time);

/** The element of a step or connection on the chart. */
export const elementOf = (id: Id): HTMLElement | SVGElement | null =>
  window.document.querySelector(
    `.chart [data-id="${CSS.escape(id)}"]:is(.react-flow__node, .react-flow__edge)`,
  );

/** The button of a lane's or stage's header. */
const headerOf = (axis: 'lane' | 'stage', id: Id): HTMLElement | null =>
  window.document.querySelector(`.chart [data-band="${axis}"][data-id="${CSS.escape(id)}"] > button`);

export function focusChart(): void {
  const { selection, renaming } = useSession.getState();
  // Somebody types again already.
  if (renaming) return;
  const id = selectedSteps(selection)[0] ?? selectedConnections(selection)[0];
  const element =
    selection.kind === 'lane' || selection.kind === 'stage'
      ? headerOf(selection.kind, selection.id)
      : elementOf(id ?? '');
  const pane = window.document.querySelector<HTMLElement>('.chart .pane');
  (element ?? pane)?.focus({ preventScroll: true });
}

/** A lane or stage as far as it matters to its header: along its own axis, and where one looks along the other. */
function bandBox({ scene }: Chart, axis: 'lane' | 'stage', id: Id, part: Rect): Rect | null {
  const middle = { x: part.x + part.width / 2, y: part.y + part.height / 2, width: 0, height: 0 };
  const bands: readonly { readonly id: Id; readonly rect: Rect }[] =
    axis === 'lane' ? scene.lanes : scene.stages;
  const rect = bands.find((one) => one.id === id)?.rect;
  if (!rect) return null;
  return axisOf(scene.laneDirection, axis) === 'y'
    ? { ...middle, y: rect.y, height: rect.height }
    : { ...middle, x: rect.x, width: rect.width };
}

/** Round a place that is brought into view, px of the chart. */
const SPOT = 12;
/** So near to the strip of headers a bar lies on it, px of the screen. */
const ON_STRIP = 4;

/** The bars that lie on the headers of the bands along an axis, as far as they reach along it. */
const barsOnHeaders = (axis: 'x' | 'y', pane: Size): Rect[] =>
  barsOver().flatMap((bar) =>
    axis === 'x'
      ? bar.y < -ON_STRIP
        ? [{ ...bar, y: 0, height: pane.height }]
        : []
      : bar.x < -ON_STRIP
        ? [{ ...bar, x: 0, width: pane.width }]
        : [],
  );

function createCamera(chart: () => Chart, board: Board): Camera {
  const go = (view: View, time: number): void => board.setView(view, lasting(time));
  const zoomTo = (zoom: number, time: number): void =>
    go(zoomed(board.heading(), zoom, chart().scene, board.pane()), time);
  const reveal = (
    boxOf: (now: Chart) => Rect | null,
    { bars = barsOver, near = false }: { bars?: () => readonly Rect[]; near?: boolean } = {},
  ): void => {
    // What was added in the same event is in the next scene.
    requestAnimationFrame(() => {
      const box = boxOf(chart());
      if (!box) return;
      const view = board.heading();
      // A list that opened or grew in the same event has made the pane smaller.
      const pane = paneNow() ?? board.pane();
      const from = near ? nearEnough(view, box, pane) : view;
      const to = revealed(from, box, chart().scene, pane, bars());
      if (to.x !== view.x || to.y !== view.y || to.zoom !== view.zoom) go(to, TRAVEL);
    });
  };
  const frame = (boxOf: (now: Chart) => Rect | null, least?: number): void => {
    const box = boxOf(chart());
    if (box) go(framed(box, chart().scene, board.pane(), least), TRAVEL);
  };
  return {
    zoomIn: () => zoomTo(board.heading().zoom * ZOOM.step, STEP),
    zoomOut: () => zoomTo(board.heading().zoom / ZOOM.step, STEP),
    zoomTo: (zoom) => zoomTo(zoom, STEP),
    fit: () => go(fitted(chart().scene, board.pane(), cornerCovered()), TRAVEL),
    hold() {
      const [view, before] = [board.view(), chart().scene];
      return () => {
        // The next scene is there with the next frame.
        requestAnimationFrame(() => {
          const now = chart().scene;
          if (now !== before) go(viewAfterTidy(view, before, now, board.pane(), cornerCovered()), TRAVEL);
        });
      };
    },
    reveal: (steps) => reveal((now) => stepsBox(now, steps)),
    show: (steps) => reveal((now) => stepsBox(now, steps), { near: true }),
    revealBox: (box) => reveal(() => box),
    frame: (steps, least) => {
      // The bar that says whose part it is comes with the next frame.
      requestAnimationFrame(() => {
        const to = framedFor(chart(), steps, board.pane(), least);
        if (to) go(to, TRAVEL);
      });
    },
    frameBand: (axis, id) =>
      frame(({ scene }) => {
        const bands: readonly { readonly id: Id; readonly rect: Rect }[] =
          axis === 'lane' ? scene.lanes : scene.stages;
        return bands.find((band) => band.id === id)?.rect ?? null;
      }),
    revealBand: (axis, id) =>
      reveal((now) => bandBox(now, axis, id, seen(board.view(), board.pane())), {
        bars: () => barsOnHeaders(axisOf(chart().scene.laneDirection, axis), board.pane()),
      }),
    revealSpot: ({ x, y }) => reveal(() => grown({ x, y, width: 0, height: 0 }, SPOT), { near: true }),
    centre() {
      const part = seen(board.view(), board.pane());
      return { x: part.x + part.width / 2, y: part.y + part.height / 2 };
    },
    focus: (isWanted = () => true) =>
      void requestAnimationFrame(() => {
        if (isWanted()) focusChart();
      }),
  };
}

/** How a map was looked at. */
interface Left {
  readonly view: View;
  readonly pane: Size;
}

const views = new Map<Id, Left>();
/** The view of the map that was left last. */
let left: Left | null = null;

/** The zoom below which a chart that no longer fits is not shown whole. */
const LEAST_WHOLE = 0.4;

/**
 * The view in a pane of another size: in a narrower one, as where a table or details open beside the chart, what was seen whole is, as
 * far as it can be told then, and a selected step that was seen still is.
 */
function viewIn({ view, pane: last }: Left, scene: Chart['scene'], pane: Size): View {
  if (pane.width === 0 || pane.width >= last.width) return view;
  const part = seen(view, last);
  const whole = part.x <= 0 && part.x + part.width >= scene.width && part.y + part.height >= scene.height;
  const fit = fitted(scene, pane, cornerCovered());
  const shrunk =
    whole && scene.steps.length > 0 && fit.zoom >= LEAST_WHOLE && fit.zoom < view.zoom ? fit : view;
  const box = stepsBox({ scene }, selectedSteps(useSession.getState().selection));
  // What was out of view before is not what one looks at.
  if (!box || box.x > part.x + part.width || box.x + box.width < part.x) return shrunk;
  return revealed(shrunk, box, scene, pane, barsOver());
}

/** The view that a map is opened with: that of the map before, where it was left, or its beginning; asked for steps are in it. */
function openingView(chart: Chart, pane: Size): View {
  const { map, scene } = chart;
  const { opening } = useSession.getState();
  const kept = opening?.keepView ? left : null;
  const before = kept ?? views.get(map);
  const again = before && framedAgain(chart, before.view, before.pane, pane);
  const view = again ?? (before ? viewIn(before, scene, pane) : firstView(scene, pane));
  const box = opening && stepsBox({ scene }, opening.steps);
  if (!box) return view;
  const from = opening?.keepView ? view : nearEnough(view, box, pane);
  return revealed(from, box, scene, pane, barsOver());
}

/** Keeps what was looked at in view when the pane gets narrower; a team's part is fitted anew to any other size. */
function useSelectedInView(latest: RefObject<Chart>, board: Board, pane: Size): void {
  const before = useRef(pane);
  useEffect(() => {
    const last = before.current;
    before.current = pane;
    if (pane.width === 0 || last.width === 0 || (pane.width === last.width && pane.height === last.height))
      return;
    const again = framedAgain(latest.current, board.heading(), last, pane);
    if (again) board.setView(again);
    if (again || pane.width >= last.width) return;
    const now = board.view();
    const to = viewIn({ view: now, pane: last }, latest.current.scene, pane);
    if (to !== now) board.setView(to);
  }, [latest, board, pane]);
}

/** Opens the map where it was left in this session, and keeps the view inside the chart as both change. */
export function useCamera(): void {
  const chart = useChart();
  const board = useBoard();
  const pane = usePane();
  const ready = useNodesInitialized({ includeHiddenNodes: true }) || chart.scene.steps.length === 0;
  const latest = useRef(chart);
  const opened = useRef(false);
  /** The pane as it was measured last: when it goes, it has no size. */
  const seenIn = useRef(pane);
  const direction = useRef(chart.scene.laneDirection);
  useEffect(() => {
    latest.current = chart;
    if (pane.width > 0) seenIn.current = pane;
  }, [chart, pane]);
  useEffect(() => {
    const camera = createCamera(() => latest.current, board);
    useSession.setState({ camera });
    return () => {
      if (opened.current) {
        left = { view: board.view(), pane: seenIn.current };
        views.set(latest.current.map, left);
      }
      if (useSession.getState().camera === camera) useSession.setState({ camera: null });
    };
  }, [board]);
  useSelectedInView(latest, board, pane);
  const { scene } = chart;
  useEffect(() => {
    if (pane.width === 0 || !ready) return;
    const now = board.view();
    const view = opened.current ? now : openingView(latest.current, pane);
    if (!opened.current) useSession.setState({ opening: null });
    const turned = opened.current && direction.current !== scene.laneDirection;
    opened.current = true;
    direction.current = scene.laneDirection;
    // A chart that was just turned comes to stand in the middle too.
    const x = turned ? Math.max(view.x, beginning(scene, pane, view.zoom).x) : view.x;
    const allowed = clampView({ ...view, x }, scene, pane);
    if (allowed.x !== now.x || allowed.y !== now.y || allowed.zoom !== now.zoom) board.setView(allowed);
  }, [board, pane, ready, scene]);
}

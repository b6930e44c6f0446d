// The camera of the plain flow view: the drawing in the middle of the pane, as a picture lies on a table.
import { useNodesInitialized } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { type Rect, type Size, union } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { FlowScene } from '../../../drawing/flow-scene';
import { type Camera, useSession } from '../../session';
import { barsOver, paneNow } from '../covered';
import { focusChart } from '../use-camera';
import { type Board, useBoard, usePane } from '../use-view';
import { broughtIn, nearEnough, seen, type View, ZOOM } from '../view';

/** Times of camera moves, ms. */
const TRAVEL = 320;
const STEP = 120;
/** Room round the drawing, and what the bars cover at the foot of the pane, px of the screen. */
const MARGIN = 16;
const FOOT = 72;
/** How far the drawing may be moved out of the pane: so much of it stays in view, px of the screen. */
const STAYS = 120;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The whole drawing in the middle of the pane, above the bars, at 100 % at most. */
export function fittedFlow(drawing: Size, pane: Size): View {
  const room = { width: pane.width - 2 * MARGIN, height: pane.height - MARGIN - FOOT };
  const zoom = clamp(Math.min(room.width / drawing.width, room.height / drawing.height), ZOOM.least, 1);
  return {
    zoom,
    x: (pane.width - drawing.width * zoom) / 2,
    y: MARGIN + (room.height - drawing.height * zoom) / 2,
  };
}

/** Smaller than this nothing can be read. */
const READABLE = 0.4;

/** The first view: the whole drawing where that can be read, else its beginning. */
export function firstFlowView(drawing: Size, pane: Size): View {
  const fit = fittedFlow(drawing, pane);
  if (fit.zoom >= READABLE) return fit;
  const zoom = 2 * READABLE;
  const from = (size: number, room: number): number =>
    size * zoom <= room ? (room - size * zoom) / 2 : MARGIN;
  return { zoom, x: from(drawing.width, pane.width), y: from(drawing.height, pane.height - FOOT) };
}

/** The nearest view from which the drawing is not lost. */
export function clampFlow(view: View, drawing: Size, pane: Size): View {
  const zoom = clamp(view.zoom, ZOOM.least, ZOOM.most);
  const inside = (at: number, size: number, room: number): number =>
    clamp(at, Math.min(STAYS, size) - size, room - Math.min(STAYS, size));
  return {
    zoom,
    x: inside(view.x, drawing.width * zoom, pane.width),
    y: inside(view.y, drawing.height * zoom, pane.height),
  };
}

function zoomedFlow(view: View, zoom: number, drawing: Size, pane: Size): View {
  const to = clamp(zoom, ZOOM.least, ZOOM.most);
  const keep = (at: number, size: number): number => size / 2 - ((size / 2 - at) / view.zoom) * to;
  return clampFlow({ x: keep(view.x, pane.width), y: keep(view.y, pane.height), zoom: to }, drawing, pane);
}

/** The view in which `box` is in the middle, as large as it goes, up to 150 %; at `least` so large, then its beginning is seen. */
function framedFlow(box: Rect, drawing: Size, pane: Size, least: number = ZOOM.least): View {
  const room = { width: pane.width - 2 * MARGIN, height: pane.height - MARGIN - FOOT };
  const zoom = clamp(Math.min(room.width / box.width, room.height / box.height), least, 1.5);
  const place = (from: number, size: number, within: number): number =>
    MARGIN + Math.max(0, (within - size * zoom) / 2) - from * zoom;
  const x = place(box.x, box.width, room.width);
  const y = place(box.y, box.height, room.height);
  return clampFlow({ zoom, x, y }, drawing, pane);
}

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function createFlowCamera(scene: () => FlowScene, board: Board): Camera {
  const go = (view: View, time: number): void => board.setView(view, still() ? 0 : time);
  const zoomTo = (zoom: number): void => go(zoomedFlow(board.heading(), zoom, scene(), board.pane()), STEP);
  const revealBox = (box: Rect, near = false): void => {
    const pane = paneNow() ?? board.pane();
    const allowed = (view: View): View => clampFlow(view, scene(), pane);
    const from = near ? nearEnough(board.heading(), box, pane) : board.heading();
    go(broughtIn(from, box, pane, barsOver(), allowed), TRAVEL);
  };
  const revealSteps = (ids: readonly Id[], near: boolean): void => {
    const boxes = scene().steps.filter(({ id }) => ids.includes(id));
    const box = union(boxes.map(({ rect }) => rect));
    if (box) revealBox(box, near);
  };
  return {
    zoomIn: () => zoomTo(board.heading().zoom * ZOOM.step),
    zoomOut: () => zoomTo(board.heading().zoom / ZOOM.step),
    zoomTo,
    hold: () => () => undefined,
    fit: () => go(fittedFlow(scene(), board.pane()), TRAVEL),
    reveal: (ids) => revealSteps(ids, false),
    show: (ids) => revealSteps(ids, true),
    revealBox: (box) => revealBox(box),
    frame(ids, least) {
      const boxes = scene().steps.filter(({ id }) => ids.includes(id));
      const box = union(boxes.map(({ rect }) => rect));
      if (box) go(framedFlow(box, scene(), board.pane(), least), TRAVEL);
    },
    // Lanes have no place here.
    frameBand: () => undefined,
    revealBand: () => undefined,
    revealSpot: () => undefined,
    centre() {
      const part = seen(board.view(), board.pane());
      return { x: part.x + part.width / 2, y: part.y + part.height / 2 };
    },
    focus: () => void requestAnimationFrame(focusChart),
  };
}

/** Fits the drawing when it is first there and when it is laid out another way; otherwise leaves the view where it is. */
export function useFlowCamera(scene: FlowScene): void {
  const board = useBoard();
  const pane = usePane();
  const ready = useNodesInitialized({ includeHiddenNodes: true }) || scene.steps.length === 0;
  const latest = useRef(scene);
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);
  useEffect(() => {
    const camera = createFlowCamera(() => latest.current, board);
    useSession.setState({ camera });
    return () => {
      if (useSession.getState().camera === camera) useSession.setState({ camera: null });
    };
  }, [board]);
  const way = `${scene.direction} ${scene.stages.length > 0}`;
  useEffect(() => {
    if (pane.width === 0 || !ready) return;
    const view = fitted.current === way ? clampFlow(board.view(), scene, pane) : firstFlowView(scene, pane);
    fitted.current = way;
    const now = board.view();
    if (view.x !== now.x || view.y !== now.y || view.zoom !== now.zoom) board.setView(view);
  }, [board, pane, ready, scene, way]);
}

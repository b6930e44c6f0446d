// Dragging headers: a lane or stage to another place, or its border to another size; committed once, at the release.
import type { Point, Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { axisOf } from '../../layout/map-geometry';
import { type Axis, moveBand, resizeBand } from '../actions/acts/bands';
import { indexAmongAll } from '../actions/acts/display';
import { glideNext } from '../session';
import type { Chart } from './chart-context';
import { startEdgePan } from './edge-pan';
import { type BandDrag, endGesture, setGesture, useGesture } from './gesture';
import { followPointer } from './pointer-drag';
import type { Board } from './use-view';

/** A lane or stage along its axis, px of the chart. */
export interface Band {
  readonly id: Id;
  readonly at: number;
  readonly size: number;
}

export function bandsOfChart({ scene }: Pick<Chart, 'scene'>, axis: Axis): Band[] {
  const bands: readonly { readonly id: Id; readonly rect: Rect }[] =
    axis === 'lane' ? scene.lanes : scene.stages;
  return axisOf(scene.laneDirection, axis) === 'x'
    ? bands.map(({ id, rect }) => ({ id, at: rect.x, size: rect.width }))
    : bands.map(({ id, rect }) => ({ id, at: rect.y, size: rect.height }));
}

/** The place that a band dragged to `at` would take, counted among the others. */
export const indexAt = (bands: readonly Band[], id: Id, at: number): number =>
  bands.filter((band) => band.id !== id && band.at + band.size / 2 < at).length;

/** Where the mark of a drop is drawn: the border before which, or behind which, the band would lie. */
export function dropLine(bands: readonly Band[], id: Id, index: number): number {
  const others = bands.filter((band) => band.id !== id);
  const before = others[index];
  if (before) return before.at;
  const last = others.at(-1);
  return last ? last.at + last.size : 0;
}

const LEAST = 24;

interface BandGesture {
  readonly board: Board;
  readonly chart: Chart;
  readonly axis: Axis;
  readonly id: Id;
  readonly down: PointerEvent;
}

const along = ({ chart, axis }: BandGesture, point: Point): number =>
  point[axisOf(chart.scene.laneDirection, axis)];

function follow(
  given: BandGesture,
  dragAt: (at: number) => BandDrag,
  drop: (drag: BandDrag) => void,
  area: () => DOMRect | null,
  click?: () => void,
): void {
  const { board, down } = given;
  let pointer: Point = { x: down.clientX, y: down.clientY };
  const show = (): void => setGesture({ band: dragAt(along(given, board.toChart(pointer))) });
  const pan = startEdgePan(board, area, show);
  const end = (): void => {
    pan.stop();
    endGesture();
  };
  followPointer(down, {
    move: (at) => {
      pointer = at;
      pan.at(along(given, at) === at.x ? { x: at.x, y: middleY(area()) } : { x: middleX(area()), y: at.y });
      show();
    },
    drop: () => {
      const { band } = useGesture.getState();
      end();
      if (band) drop(band);
    },
    click: () => {
      end();
      click?.();
    },
    cancel: end,
  });
}

const middleX = (area: DOMRect | null): number => (area ? area.left + area.width / 2 : 0);
const middleY = (area: DOMRect | null): number => (area ? area.top + area.height / 2 : 0);

const paneArea = (): DOMRect | null =>
  window.document.querySelector('.chart .react-flow')?.getBoundingClientRect() ?? null;

/** Drags a header to another place among its neighbours. */
export function startBandMove(given: BandGesture, click?: () => void): void {
  const { chart, axis, id } = given;
  follow(
    given,
    (at) => ({ axis, id, act: 'move', at, index: indexAt(bandsOfChart(chart, axis), id, at) }),
    ({ index }) => {
      if (index === null || bandsOfChart(chart, axis).findIndex((band) => band.id === id) === index) return;
      glideNext();
      const document = chart.project.store.document();
      moveBand(chart.project, axis, id, indexAmongAll(document, chart.map, axis, id, index));
    },
    paneArea,
    click,
  );
}

/** Drags the border behind a lane or stage. */
export function startBandResize(given: BandGesture): void {
  const { chart, axis, id } = given;
  const band = bandsOfChart(chart, axis).find((one) => one.id === id);
  if (!band) return;
  follow(
    given,
    (at) => ({ axis, id, act: 'resize', at: Math.max(band.at + LEAST, at), index: null }),
    ({ at }) => resizeBand(chart.project, axis, id, Math.round(at - band.at)),
    paneArea,
  );
}

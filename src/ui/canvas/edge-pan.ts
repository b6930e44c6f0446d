// Pans the chart while something is dragged near the pane's border.
import type { Point } from '../../base/geometry';
import type { Board } from './use-view';

const NEAR = 36;
const FASTEST = 14;

const push = (from: number, to: number, at: number): number => {
  if (at < from + NEAR) return Math.min(1, (from + NEAR - at) / NEAR) * FASTEST;
  if (at > to - NEAR) return -Math.min(1, (at - to + NEAR) / NEAR) * FASTEST;
  return 0;
};

export interface EdgePan {
  /** Tells where the pointer is, px of the window. */
  at(point: Point): void;
  stop(): void;
}

/** Starts panning; `panned` is called after each move of the view, since the pointer now points elsewhere. */
export function startEdgePan(board: Board, pane: () => DOMRect | null, panned: () => void): EdgePan {
  let pointer: Point | null = null;
  let frame = 0;
  const tick = (): void => {
    frame = requestAnimationFrame(tick);
    const area = pane();
    if (!pointer || !area) return;
    const by = { x: push(area.left, area.right, pointer.x), y: push(area.top, area.bottom, pointer.y) };
    if (by.x === 0 && by.y === 0) return;
    const before = board.view();
    board.panBy(by);
    const after = board.view();
    if (before.x !== after.x || before.y !== after.y) panned();
  };
  frame = requestAnimationFrame(tick);
  return {
    at: (point) => {
      pointer = point;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

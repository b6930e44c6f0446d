// Which line the pointer is on: it counts a moment longer, so that what is offered beside the line can be reached.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { setGesture, useGesture } from './gesture';

/** How long a line counts as hovered after the pointer has left it, ms. */
const GRACE = 260;

let leaving: ReturnType<typeof setTimeout> | undefined;

/** `at`: where the pointer came onto the line, px of the chart; null leaves that as it was. */
export function hoverLine(id: Id, at: Point | null = null): void {
  clearTimeout(leaving);
  const { hovered, hoveredAt } = useGesture.getState();
  setGesture({ hovered: id, hoveredAt: hovered === id ? (hoveredAt ?? at) : at });
}

export function leaveLine(id: Id): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (useGesture.getState().hovered === id) setGesture({ hovered: null, hoveredAt: null });
  }, GRACE);
}

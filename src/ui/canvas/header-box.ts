// Where a header lies on its strip, and the same header at 0, 0 for its own drawing.
import type { Rect } from '../../base/geometry';
import { HEADER, type HeaderEdge } from '../../drawing/scene';

/** From the strip's outer edge to a header above the chart, px of the screen. */
const TOP = 5;
/** From the strip's outer edge to a header beside the chart. */
const LEFT = 3;

interface Placed {
  readonly edge: HeaderEdge;
  readonly at: number;
  readonly size: number;
  readonly room: number;
}

/** A header's box on its strip, px of the screen. */
export const headerBox = ({ edge, at, size, room }: Placed) =>
  edge === 'left'
    ? { left: LEFT, top: at, width: room - 2 * LEFT, height: size }
    : { left: at, top: TOP, width: size, height: room - HEADER.stageGap };

/** That box at 0, 0, for a drawing of its own. */
export function headerRect(placed: Placed): Rect {
  const { width, height } = headerBox(placed);
  return { x: 0, y: 0, width, height };
}

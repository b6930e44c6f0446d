// Whether something that floats above the chart lies over what is drawn.
import { bounds, overlaps, type Rect } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import type { View } from './view';

/** A box of the pane in px of the chart. */
const under = (box: Rect, { x, y, zoom }: View): Rect => ({
  x: (box.x - x) / zoom,
  y: (box.y - y) / zoom,
  width: box.width / zoom,
  height: box.height / zoom,
});

/** True when a box (px of the pane) lies over a step, over what stands for steps of a collapsed cell, a line or its condition. */
export function coversDrawing(
  box: Rect,
  { steps, marks, connections }: Pick<Scene, 'steps' | 'marks' | 'connections'>,
  view: View,
): boolean {
  const part = under(box, view);
  const isUnder = (rect: Rect): boolean => overlaps(rect, part);
  return (
    [...steps, ...marks].some(({ rect }) => isUnder(rect)) ||
    connections.some(
      ({ points, label }) =>
        (label !== null && isUnder(label.rect)) ||
        points.some((point, i) => i > 0 && isUnder(bounds([points[i - 1] ?? point, point]))),
    )
  );
}

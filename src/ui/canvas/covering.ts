// Whether something that floats above the chart lies over steps.
import { overlaps, type Rect } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import type { View } from './view';

/** True when a box (px of the pane) lies over a step, or over what stands for steps of a collapsed cell. */
export const coversSteps = (
  box: Rect,
  { steps, marks }: Pick<Scene, 'steps' | 'marks'>,
  { x, y, zoom }: View,
): boolean => {
  const under: Rect = {
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  };
  return [...steps, ...marks].some(({ rect }) => overlaps(rect, under));
};

// The part of a scene that is near a rectangle: of a large chart only that is drawn.
import { bounds, overlaps, type Rect } from '../base/geometry';
import type { Scene } from './scene';

/** The same scene with no more steps, marks and connections than touch the rectangle. Bands and sizes stay. */
export function scenePart(scene: Scene, part: Rect): Scene {
  const isNear = ({ rect }: { readonly rect: Rect }): boolean => overlaps(rect, part);
  const connections = scene.connections.filter(
    ({ points, label }) => overlaps(bounds(points), part) || (label !== null && isNear(label)),
  );
  const drawn = new Set(connections.map(({ id }) => id));
  return {
    ...scene,
    steps: scene.steps.filter(isNear),
    marks: scene.marks.filter(isNear),
    connections,
    crossings: scene.crossings.filter(({ over, under }) => drawn.has(over) && drawn.has(under)),
  };
}

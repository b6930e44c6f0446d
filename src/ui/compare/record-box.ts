// Where a record of a comparison is on a chart, and what is under a point of it.
import { bounds, contains, grown, type Point, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { ChangeRow } from '../../compare/rows';
import type { Scene } from '../../drawing/scene';

type RecordKind = ChangeRow['record'];

/** Of a band as much as its beginning, so that bringing it into view does not ask for more than a pane holds. */
const BAND = { width: 240, height: 160 } as const;

/** The box of a record, px of the chart; null when it is not drawn. */
export function recordBox(scene: Scene, record: RecordKind, id: Id | null): Rect | null {
  if (id === null || record === 'map') return null;
  if (record === 'step') {
    const step =
      scene.steps.find((one) => one.id === id) ?? scene.marks.find(({ steps }) => steps.includes(id));
    return step?.rect ?? null;
  }
  if (record === 'connection') {
    const line = scene.connections.find(({ of }) => of.includes(id));
    return line ? bounds(line.points) : null;
  }
  const band = (record === 'lane' ? scene.lanes : scene.stages).find((one) => one.id === id);
  if (!band) return null;
  const { rect } = band;
  return { ...rect, width: Math.min(rect.width, BAND.width), height: Math.min(rect.height, BAND.height) };
}

/** How near to a line a click means it, px of the chart. */
const NEAR = 6;

function isNear(points: readonly Point[], at: Point): boolean {
  return points.slice(1).some((to, i) => {
    const from = points[i] ?? to;
    return contains(grown(bounds([from, to]), NEAR), at);
  });
}

/** What is under a point of the chart: a step before a connection. */
export function recordAt(
  scene: Scene,
  at: Point,
): { readonly record: 'step' | 'connection'; readonly id: Id } | null {
  const step = scene.steps.findLast(({ rect }) => contains(grown(rect, 4), at));
  if (step) return { record: 'step', id: step.id };
  const line = scene.connections.find(
    ({ points, label }) => isNear(points, at) || (label && contains(label.rect, at)),
  );
  const [id] = line?.of ?? [];
  return id === undefined ? null : { record: 'connection', id };
}

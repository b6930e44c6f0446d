// Finds where the pill that says what lies inside a step can stand: near it, free of steps, badges, labels and lines.
import { bottom, bounds, grown, overlaps, type Rect, right } from '../base/geometry';
import { textWidth } from '../base/text-width';
import { deadlineRect } from './deadline-pill';
import { detailRect } from './detail-badge';
import { INSIDE_TEXT } from './inside-pill';
import type { Scene, SceneStep } from './scene';

const HEIGHT = 18;
/** Between the text and the ends of the pill together, px. */
const ROUND = 14;
/** From the step: above it and the flag of a gap, closer where that is all the room, and below its badges, px. */
const ABOVE = { clear: 10, near: 5 } as const;
const BELOW = 12;
/** Places are tried so far from each other, px, and nothing may be nearer than the air. */
const PACE = 4;
const AIR = 3;
/** What it costs to lie on something, beside which the way from the usual place counts little. */
const COST = { box: 4000, line: 1500, edge: 500, near: 20, below: 40 } as const;

type Drawn = Pick<Scene, 'steps' | 'marks' | 'connections' | 'width' | 'height'>;

interface Obstacle {
  readonly rect: Rect;
  readonly cost: number;
}

function onStep(step: SceneStep): readonly Obstacle[] {
  const { deadline, detail, rect, inside } = step;
  return [
    { rect, cost: COST.box },
    ...(deadline ? [{ rect: deadlineRect(step, deadline), cost: COST.box }] : []),
    ...(detail ? [{ rect: detailRect(step), cost: COST.box }] : []),
    ...(inside ? [{ rect: inside.rect, cost: COST.box }] : []),
  ];
}

function obstaclesOf({ steps, marks, connections }: Drawn): readonly Obstacle[] {
  return [
    ...steps.flatMap(onStep),
    ...marks.map(({ rect }) => ({ rect, cost: COST.box })),
    ...connections.flatMap(({ points, label }) => [
      ...points.slice(1).map((to, i) => ({ rect: bounds([points[i] ?? to, to]), cost: COST.line })),
      ...(label ? [{ rect: label.rect, cost: COST.box }] : []),
    ]),
  ];
}

/** Above the step, then below it; in each row from where the pill begins with the step, to both sides. */
function places({ rect }: SceneStep, width: number): readonly (Rect & { readonly far: number })[] {
  const rows = [
    { y: rect.y - ABOVE.clear - HEIGHT, far: 0 },
    { y: rect.y - ABOVE.near - HEIGHT, far: COST.near },
    { y: bottom(rect) + BELOW, far: COST.below },
  ];
  const tries = Math.floor((width + rect.width) / PACE);
  return rows.flatMap(({ y, far }) =>
    Array.from({ length: tries }, (_, i) => {
      const x = rect.x - width + PACE * (i + 1);
      return { x, y, width, height: HEIGHT, far: far + Math.abs(x - rect.x) / PACE };
    }).concat({ x: rect.x, y, width, height: HEIGHT, far }),
  );
}

/** Where a pill with this text stands best beside a step of what is drawn. */
export function insideRect(drawn: Drawn, step: SceneStep, text: string): Rect {
  const width = textWidth(text, INSIDE_TEXT.size, INSIDE_TEXT.weight) + ROUND;
  const obstacles = obstaclesOf(drawn);
  const cost = (place: Rect & { readonly far: number }): number => {
    const isOut = place.x < 0 || place.y < 0 || right(place) > drawn.width || bottom(place) > drawn.height;
    const near = grown(place, AIR);
    return obstacles.reduce(
      (sum, one) => sum + (overlaps(near, one.rect) ? one.cost : 0),
      place.far + (isOut ? COST.edge : 0),
    );
  };
  const [best] = places(step, width)
    .map((place) => ({ place, cost: cost(place) }))
    .toSorted((a, b) => a.cost - b.cost);
  const { x, y } = best?.place ?? step.rect;
  return { x, y, width, height: HEIGHT };
}

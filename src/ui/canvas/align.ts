// Lets a dragged step snap level with, or straight above, its neighbours, and says where the guides lie.
import { centre, contains, type Point, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene, SceneStep } from '../../drawing/scene';

/** A guide through the middles of two steps, px of the chart. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

export interface Alignment {
  /** How far the dragged steps are moved to lie in line, px. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/** This near is drawn into line, px. */
const NEAR = 6;

interface Hit {
  readonly by: number;
  readonly far: number;
  readonly with: Point;
}

/** The neighbour whose middle is nearest along one axis; of several the one that is closest by. */
function nearest(middle: Point, others: readonly Point[], axis: 'x' | 'y'): Hit | null {
  const across = axis === 'x' ? 'y' : 'x';
  let best: Hit | null = null;
  for (const other of others) {
    const hit = {
      by: other[axis] - middle[axis],
      far: Math.abs(other[across] - middle[across]),
      with: other,
    };
    if (Math.abs(hit.by) > NEAR) continue;
    const nearer = best === null || Math.abs(hit.by) < Math.abs(best.by);
    const closer = best !== null && Math.abs(hit.by) === Math.abs(best.by) && hit.far < best.far;
    if (nearer || closer) best = hit;
  }
  return best;
}

/** Steps of the same row are kept level, those of the same column upright; connected ones both, wherever they are. */
export function alignment(scene: Scene, grabbed: SceneStep, box: Rect, moving: ReadonlySet<Id>): Alignment {
  const middle = centre(box);
  const linked = new Set(
    scene.connections.flatMap(({ from, to }) =>
      from === grabbed.id ? [to] : to === grabbed.id ? [from] : [],
    ),
  );
  const others = scene.steps.filter(({ id }) => !moving.has(id) && id !== grabbed.id);
  const lane = scene.lanes.find(({ rect }) => contains(rect, middle))?.id;
  const stage = scene.stages.find(({ rect }) => contains(rect, middle))?.id;
  const isOf = {
    lane: (step: SceneStep) => step.lane === lane,
    stage: (step: SceneStep) => step.stage === stage,
  };
  const [rows, columns] =
    scene.laneDirection === 'horizontal' ? [isOf.lane, isOf.stage] : [isOf.stage, isOf.lane];
  const middles = (keep: (step: SceneStep) => boolean): Point[] =>
    others.filter((step) => linked.has(step.id) || keep(step)).map(({ rect }) => centre(rect));
  const level = nearest(middle, middles(rows), 'y');
  const upright = nearest(middle, middles(columns), 'x');
  const by = { x: upright?.by ?? 0, y: level?.by ?? 0 };
  const at = { x: middle.x + by.x, y: middle.y + by.y };
  const guides = [level, upright].flatMap((hit) => (hit ? [{ from: hit.with, to: at }] : []));
  return { by, guides };
}

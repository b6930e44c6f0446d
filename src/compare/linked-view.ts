// Keeps two charts on the same part of the process: a point of one is where its lane and stage are on the other.
import type { Point } from '../base/geometry';
import type { Scene } from '../drawing/scene';
import { axisOf } from '../layout/map-geometry';
import type { PairedMaps } from './pair-maps';

/** A place on one chart and the same place on the other, along one axis, px. */
type Anchor = readonly [from: number, to: number];

function anchorsOf(from: Scene, to: Scene, paired: ReadonlyMap<string, string>, axis: 'x' | 'y'): Anchor[] {
  const band = axisOf(from.laneDirection, 'stage') === axis ? 'stages' : 'lanes';
  const there = new Map(to[band].map((one) => [one.id, one.rect]));
  const span = axis === 'x' ? 'width' : 'height';
  const anchors: Anchor[] = [];
  for (const { id, rect } of from[band]) {
    const other = there.get(paired.get(id) ?? '');
    if (!other) continue;
    for (const anchor of [
      [rect[axis], other[axis]],
      [rect[axis] + rect[span], other[axis] + other[span]],
    ] as const) {
      const last = anchors.at(-1);
      // Bands in another order than before cannot all be followed: those that would lead back are left out.
      if (!last || (anchor[0] >= last[0] && anchor[1] >= last[1])) anchors.push(anchor);
    }
  }
  return anchors;
}

/** Between two anchors in proportion, beyond the ends in step. */
function along(anchors: readonly Anchor[], value: number): number {
  const [first] = anchors;
  if (!first) return value;
  let last = first;
  if (value <= first[0]) return value - first[0] + first[1];
  for (const anchor of anchors.slice(1)) {
    if (value <= anchor[0] && anchor[0] > last[0]) {
      const share = (value - last[0]) / (anchor[0] - last[0]);
      return last[1] + share * (anchor[1] - last[1]);
    }
    last = anchor;
  }
  return value - last[0] + last[1];
}

/** From a point of one chart to the same of the other. Lanes that run differently cannot be followed: the point stays. */
export type Follow = (point: Point) => Point;

/** Both ways between the charts of a comparison. */
export function linkedViews(
  before: Scene,
  after: Scene,
  { lanes, stages }: PairedMaps,
): { readonly toAfter: Follow; readonly toBefore: Follow } {
  const follow = (from: Scene, to: Scene, pairs: ReadonlyMap<string, string>): Follow => {
    if (from.laneDirection !== to.laneDirection) return (point) => point;
    const [x, y] = [anchorsOf(from, to, pairs, 'x'), anchorsOf(from, to, pairs, 'y')];
    return (point) => ({ x: along(x, point.x), y: along(y, point.y) });
  };
  return {
    toAfter: follow(before, after, new Map([...lanes.after, ...stages.after])),
    toBefore: follow(after, before, new Map([...lanes.before, ...stages.before])),
  };
}

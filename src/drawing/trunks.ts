// Shared trunks: where connections leave or reach a step on the same line, that line is drawn once.
import type { Point } from '../base/geometry';
import { reversed, sharedLength, wayLength, withoutStart } from './polyline';
import type { SceneConnection } from './scene';

/** The part of a connection that is drawn, and whether it has a head of its own. */
export interface Drawn {
  readonly drawn: readonly Point[];
  readonly arrow: boolean;
}

type Way = Pick<SceneConnection, 'id' | 'from' | 'to' | 'fromSide' | 'toSide' | 'kind' | 'points'>;

/** Drawn before the corner where a branch leaves its trunk, px: twice the corner's radius, so that the curve joins smoothly. */
const BEFORE_CORNER = 18;
/** Less in common than this is no trunk, px. */
const LEAST = 24;

const firstLength = ([a, b]: readonly Point[]): number =>
  a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;

/** By connection, how much of its beginning another one draws, px. A solid line may carry a dashed one, never the reverse. */
function carried(ways: readonly Way[], key: (way: Way) => string, points: (way: Way) => readonly Point[]) {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    if (way.kind === 'tie') continue;
    groups.set(key(way), [...(groups.get(key(way)) ?? []), way]);
  }
  const result = new Map<string, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const rank = (way: Way) => (way.kind === 'flow' ? 0 : 1);
    const sorted = group.toSorted(
      (a, b) => rank(a) - rank(b) || firstLength(points(b)) - firstLength(points(a)),
    );
    sorted.forEach((way, i) => {
      const shared = sorted.slice(0, i).map((main) => sharedLength(points(main), points(way)));
      const most = Math.max(0, ...shared);
      if (most >= LEAST) result.set(way.id, most - BEFORE_CORNER);
    });
  }
  return result;
}

/** What is drawn of every connection: all of it, but for trunks that another one draws. */
export function drawnParts(ways: readonly Way[]): ReadonlyMap<string, Drawn> {
  const atStart = carried(
    ways,
    (way) => `${way.from} ${way.fromSide}`,
    (way) => way.points,
  );
  const atEnd = carried(
    ways,
    (way) => `${way.to} ${way.toSide}`,
    (way) => reversed(way.points),
  );
  return new Map(
    ways.map((way) => {
      const start = atStart.get(way.id) ?? 0;
      const end = atEnd.get(way.id) ?? 0;
      // Two connections with the same way, told apart by their labels only, are both drawn.
      if (start + end + BEFORE_CORNER > wayLength(way.points))
        return [way.id, { drawn: way.points, arrow: true }];
      const behind = start > 0 ? withoutStart(way.points, start) : way.points;
      const drawn = end > 0 ? reversed(withoutStart(reversed(behind), end)) : behind;
      return [way.id, { drawn, arrow: way.kind !== 'tie' && end === 0 }];
    }),
  );
}

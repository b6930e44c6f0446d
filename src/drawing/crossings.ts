// Finds where connections cross: the vertical passes over, the horizontal is cut.
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';
import type { SceneConnection, SceneCrossing } from './scene';

interface Segment {
  readonly of: SceneConnection;
  /** The coordinate that all of it has: x of a vertical, y of a horizontal. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A crossing nearer to an end of a segment than this is a touch, px. */
const INSIDE = 2;

function segments(connections: readonly SceneConnection[], axis: 'x' | 'y'): Segment[] {
  const along = axis === 'x' ? 'y' : 'x';
  const found: Segment[] = [];
  for (const connection of connections) {
    if (connection.kind === 'tie') continue;
    connection.drawn.forEach((b: Point, i) => {
      const a = connection.drawn[i - 1];
      if (!a || Math.abs(a[axis] - b[axis]) >= 0.6) return;
      const [from, to] = [Math.min(a[along], b[along]) + INSIDE, Math.max(a[along], b[along]) - INSIDE];
      if (from < to) found.push({ of: connection, at: a[axis], from, to });
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Index of the first segment at or behind a coordinate. */
function firstAt(sorted: readonly Segment[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All crossings, once for each place. Branches of one step and ways into one step meet without crossing. */
export function findCrossings(connections: readonly SceneConnection[]): SceneCrossing[] {
  const horizontals = segments(connections, 'y');
  const crossings = new Map<string, SceneCrossing>();
  for (const vertical of segments(connections, 'x')) {
    for (let i = firstAt(horizontals, vertical.from); i < horizontals.length; i++) {
      const horizontal = horizontals[i];
      if (!horizontal || horizontal.at > vertical.to) break;
      if (vertical.at <= horizontal.from || vertical.at >= horizontal.to) continue;
      const [over, under] = [vertical.of, horizontal.of];
      if (over.from === under.from || over.to === under.to) continue;
      const at = { x: vertical.at, y: horizontal.at };
      const key = `${Math.round(at.x)} ${Math.round(at.y)}`;
      if (!crossings.has(key)) crossings.set(key, { at, over: over.id, under: under.id });
    }
  }
  return [...crossings.values()];
}

/**
 * By connection, where others pass over it. Connections that share a trunk with the one that is cut are cut with it: each of them
 * may be drawn whole above the others.
 */
export function cutsOf(
  connections: readonly Pick<SceneConnection, 'id' | 'from' | 'to'>[],
  crossings: readonly SceneCrossing[],
): ReadonlyMap<Id, readonly Point[]> {
  const cuts = new Map<Id, Point[]>();
  if (crossings.length === 0) return cuts;
  const known = new Map(connections.map((connection) => [connection.id, connection]));
  const beside = new Map<string, Id[]>();
  const add = (key: string, id: Id): void => void beside.set(key, [...(beside.get(key) ?? []), id]);
  for (const { id, from, to } of connections) {
    add(`from ${from}`, id);
    add(`to ${to}`, id);
  }
  for (const { at, under } of crossings) {
    const { from, to } = known.get(under) ?? { from: '', to: '' };
    const cut = new Set([under, ...(beside.get(`from ${from}`) ?? []), ...(beside.get(`to ${to}`) ?? [])]);
    for (const id of cut) cuts.set(id, [...(cuts.get(id) ?? []), at]);
  }
  return cuts;
}

// Remembers the last routes of each map, so that the router is asked only for what it has not answered lately.
import type { Id } from '../base/id';
import type { Route, RouteInput } from '../layout/graph';
import { routeOn } from '../layout/route-on';
import type { LaneDirection } from '../model/ids';
import { same } from './same';

/** What is asked: an input as it lies on the screen, and how the lanes run in it. */
export interface Asked {
  readonly direction: LaneDirection;
  readonly input: RouteInput;
}

/** Routes, and what they are the answer to. */
export interface Answer {
  readonly asked: Asked;
  readonly routes: readonly Route[];
}

/** So many maps, and answers of one map: undo and redo come back to them. */
const KEPT = { maps: 16, answers: 6 } as const;

const known = new Map<Id, readonly Answer[]>();

function remember(map: Id, answer: Answer): void {
  const others = (known.get(map) ?? []).filter((one) => one !== answer);
  known.delete(map);
  known.set(map, [answer, ...others].slice(0, KEPT.answers));
  for (const oldest of known.keys()) {
    if (known.size <= KEPT.maps) break;
    known.delete(oldest);
  }
}

/** Takes routes that were worked out elsewhere; they must be what `routeOn` gives for what is asked. */
export const keepRoutes = (map: Id, asked: Asked, routes: readonly Route[]): void =>
  remember(map, { asked, routes });

/** True when the routes for an input are remembered: drawing its map needs no router. */
export const knowsRoutes = (map: Id, asked: Asked): boolean =>
  known.get(map)?.some((answer) => same(answer.asked, asked)) ?? false;

/** The last answer for a map, for another thread to know it too (`keepRoutes`); null when there is none. */
export const lastRoutes = (map: Id): Answer | null => known.get(map)?.[0] ?? null;

/** The routes for an input; remembered ones, the same objects, when the same was asked lately for this map. */
export function routesFor(map: Id, asked: Asked): readonly Route[] {
  const last = known.get(map)?.find((answer) => same(answer.asked, asked));
  const answer = last ?? { asked, routes: routeOn(asked.direction, asked.input) };
  remember(map, answer);
  return answer.routes;
}

// Routes the connections of a map for places that are not taken over yet, so that taking them over needs no routing.
import { create } from 'mutative';
import type { Id } from '../base/id';
import { type Asked, keepRoutes, knowsRoutes } from '../drawing/route-cache';
import { routeInput } from '../drawing/scene-routes';
import type { Placing } from '../layout/graph';
import { mapGeometry } from '../layout/map-geometry';
import { placeMap } from '../model/commands/place-map';
import type { ProjectDocument } from '../model/document';
import type { RunningWorker } from './running-worker';

/** The document as it will be when a placing is taken over. */
const placed = (document: ProjectDocument, map: Id, placing: Placing): ProjectDocument =>
  create(document, (draft) => placeMap({ draft, newId: () => '', now: '' }, map, placing), {
    enableAutoFreeze: true,
  }) as ProjectDocument;

/** What the router is asked for a map as it lies in a document. */
function askedOf(document: ProjectDocument, map: Id): Asked {
  const geometry = mapGeometry(document, map);
  return { direction: geometry.laneDirection, input: routeInput(document, map, geometry) };
}

/** True when a map can be drawn without a router. */
export const isRouted = (document: ProjectDocument, map: Id): boolean =>
  knowsRoutes(map, askedOf(document, map));

/** Has the connections of a map routed, so that drawing it needs no router. */
export async function routeMap(
  worker: Pick<RunningWorker, 'route'>,
  document: ProjectDocument,
  map: Id,
): Promise<void> {
  const asked = askedOf(document, map);
  if (!knowsRoutes(map, asked)) keepRoutes(map, asked, await worker.route(asked.direction, asked.input));
}

/** Has the routes for a placing worked out and kept until the placing is taken over. */
export async function routeAhead(
  worker: Pick<RunningWorker, 'route'>,
  { document, map }: { readonly document: ProjectDocument; readonly map: Id },
  placing: Placing,
): Promise<void> {
  const asked = askedOf(placed(document, map, placing), map);
  keepRoutes(map, asked, await worker.route(asked.direction, asked.input));
}

// Routes the connections of a map for places that are not taken over yet, so that taking them over needs no routing.
import { create } from 'mutative';
import type { Id } from '../base/id';
import { keepRoutes } from '../drawing/route-cache';
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

/** Has the routes for a placing worked out and kept until the placing is taken over. */
export async function routeAhead(
  worker: Pick<RunningWorker, 'route'>,
  { document, map }: { readonly document: ProjectDocument; readonly map: Id },
  placing: Placing,
): Promise<void> {
  const after = placed(document, map, placing);
  const geometry = mapGeometry(after, map);
  const asked = { direction: geometry.laneDirection, input: routeInput(after, map, geometry) };
  keepRoutes(map, asked, await worker.route(asked.direction, asked.input));
}

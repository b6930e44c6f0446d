// Turns the lanes of a map and places its steps anew, all inside one act, so that one undo brings the former placing back.
import type { Id } from '../base/id';
import { placeMap } from '../model/commands/place-map';
import { turnLanes } from '../model/commands/turn-lanes';
import type { Lane, ProjectDocument, Stage } from '../model/document';
import { documentNow } from '../model/draft-record';
import { stepsOf } from '../model/queries';
import type { Transaction } from '../model/transaction';
import type { Placing } from './graph';
import { layoutGraph, placingOf } from './layout-graph';
import { mapGeometry } from './map-geometry';
import { tidy } from './tidy';
import { tidyAspect } from './tidy-targets';

/** With more steps than this the first result has to do: nobody waits for the best one inside an act. */
const MANY = 300;

/** The best places for all steps that are drawn. */
function freshPlacing(document: ProjectDocument, map: Id): Placing {
  const { laneDirection = 'horizontal', tidyTarget = 'screen' } = document.maps[map] ?? {};
  const aspect = tidyAspect(tidyTarget);
  const quick = stepsOf(document, map).length > MANY;
  const placing = tidy({
    graph: layoutGraph(document, map),
    scope: null,
    changed: null,
    // The engine sees the map on its side, and so its shape.
    aspect: aspect !== null && laneDirection === 'vertical' ? 1 / aspect : aspect,
    quick,
  });
  return placingOf(document, map, placing);
}

const opened = <T extends Lane | Stage>(bands: Readonly<Record<Id, T>>): Record<Id, T> =>
  Object.fromEntries(Object.entries(bands).map(([id, band]) => [id, { ...band, display: 'open' }]));

/** Places for the steps that are not drawn, as if they were: their old ones suited lanes that ran the other way. */
function unseenPlacing(document: ProjectDocument, map: Id): Placing | null {
  const { boxes } = mapGeometry(document, map);
  const unseen = stepsOf(document, map).filter(({ id }) => !boxes.has(id));
  if (unseen.length === 0) return null;
  const whole = { ...document, lanes: opened(document.lanes), stages: opened(document.stages) };
  const { offsets } = freshPlacing(whole, map);
  return {
    offsets: new Map(unseen.flatMap(({ id }) => [[id, offsets.get(id) ?? { x: 0, y: 0 }] as const])),
    laneSizes: new Map(),
    stageSizes: new Map(),
  };
}

/** Lets the lanes run the other way. Pinned steps keep their place in their cell. */
export function turnMap(tx: Transaction, map: Id): void {
  const direction = tx.draft.maps[map]?.laneDirection;
  turnLanes(tx, map, direction === 'vertical' ? 'horizontal' : 'vertical');
  const turned = documentNow(tx);
  const unseen = unseenPlacing(turned, map);
  if (unseen) placeMap(tx, map, unseen);
  placeMap(tx, map, freshPlacing(turned, map));
}

// A map placed from scratch, as a document: what a part of a map is drawn from, without the room that the rest of it took.
import type { Id } from '../base/id';
import type { Lane, ProjectDocument, Stage } from '../model/document';
import { layoutGraph, placingOf } from './layout-graph';
import { place } from './place/place';

type Table<R> = Readonly<Record<Id, R>>;

const onMap = <R extends { readonly map: Id }>(
  table: Table<R>,
  map: Id,
  change: (record: R) => R,
): Record<Id, R> =>
  Object.fromEntries(
    Object.entries(table).map(([id, record]) => [id, record.map === map ? change(record) : record]),
  );

const sized = <R extends Lane | Stage>(table: Table<R>, map: Id, sizes?: ReadonlyMap<Id, number>) =>
  onMap(table, map, (band) => ({ ...band, minSize: null, size: sizes?.get(band.id) ?? null }));

/** The map with nothing where it was: neither pins nor bends nor sizes hold. `aspect`: wanted width : height. */
export function placedAnew(document: ProjectDocument, map: Id, aspect: number): ProjectDocument {
  const free: ProjectDocument = {
    ...document,
    lanes: sized(document.lanes, map),
    stages: sized(document.stages, map),
    steps: onMap(document.steps, map, (step) => ({ ...step, pinned: false })),
    connections: onMap(document.connections, map, (one) => ({
      ...one,
      bends: null,
      fromSide: null,
      toSide: null,
      labelAt: null,
    })),
  };
  const vertical = document.maps[map]?.laneDirection === 'vertical';
  const answer = place(layoutGraph(free, map), { aspect: vertical ? 1 / aspect : aspect });
  const { offsets, laneSizes, stageSizes } = placingOf(free, map, answer);
  return {
    ...free,
    lanes: sized(free.lanes, map, laneSizes),
    stages: sized(free.stages, map, stageSizes),
    steps: onMap(free.steps, map, (step) => ({ ...step, ...offsets.get(step.id) })),
  };
}

// The charts of one file: a map and the details that open from its steps, each as it is drawn with every lane and stage open.
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import type { Scene } from '../../drawing/scene';
import type { Connection, ProcessMap, ProjectDocument } from '../../model/document';
import { detailsBelow, mapTitle } from '../../model/maps/map-tree';
import { connectionsOf } from '../../model/queries';

/** One chart of a file. */
export interface ChartPage {
  readonly map: ProcessMap;
  readonly title: string;
  readonly scene: Scene;
  readonly connections: readonly Connection[];
  /** The step that it opens from; null for the chart at the top. */
  readonly parent: Id | null;
}

type Banded = Readonly<Record<Id, { readonly display: string }>>;
const opened = <T extends Banded>(table: T): T =>
  Object.fromEntries(Object.entries(table).map(([id, band]) => [id, { ...band, display: 'open' }])) as T;

/** The document with all lanes and stages open: what is only folded away on the screen belongs into a file. */
export const withOpenBands = (document: ProjectDocument): ProjectDocument => ({
  ...document,
  lanes: opened(document.lanes),
  stages: opened(document.stages),
});

/** The chart of a map first, then its details, each behind the chart that it opens from. @throws for an unknown map */
export function chartPages(given: ProjectDocument, map: Id): ChartPage[] {
  const document = withOpenBands(given);
  const pages: ChartPage[] = [];
  const add = (id: Id, parent: Id | null): void => {
    const record = document.maps[id];
    if (!record) throw new Error(`no map "${id}"`);
    const title = mapTitle(document, id) || document.project.name;
    const scene = buildScene(document, id);
    pages.push({ map: record, title, scene, connections: connectionsOf(document, id), parent });
    for (const detail of detailsBelow(document, id)) add(detail.id, detail.parentStep);
  };
  add(map, null);
  return pages;
}

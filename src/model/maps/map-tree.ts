// How the maps of a project belong together: whole processes, the charts of single teams, and details below their steps.
import type { Id } from '../../base/id';
import type { ProcessMap, ProjectDocument, Step } from '../document';
import { mapsOf } from '../queries';

export type MapSide = ProcessMap['side'];

/** The whole maps of a side, in order. */
export const wholeMaps = (document: ProjectDocument, side: MapSide): readonly ProcessMap[] =>
  mapsOf(document).filter((map) => map.side === side && map.kind === 'whole');

/** The map that stands for the project: its first whole one, else its first. Null for a document without maps. */
export const firstWhole = (document: ProjectDocument): ProcessMap | null =>
  wholeMaps(document, 'current')[0] ?? wholeMaps(document, 'target')[0] ?? mapsOf(document)[0] ?? null;

/** The detail map that opens from a step; null when it has none. */
export const detailOf = (document: ProjectDocument, step: Id): ProcessMap | null =>
  mapsOf(document).find(({ parentStep }) => parentStep === step) ?? null;

/** The details that open from the steps of a map, in order of the maps. */
export const detailsBelow = (document: ProjectDocument, map: Id): readonly ProcessMap[] =>
  mapsOf(document).filter(({ parentStep }) => document.steps[parentStep ?? '']?.map === map);

/** The map that a detail opens from; null for every other map. */
export const parentOf = (document: ProjectDocument, map: Id): ProcessMap | null =>
  document.maps[document.steps[document.maps[map]?.parentStep ?? '']?.map ?? ''] ?? null;

/** The step of a map that a step is, or in whose detail (or one below that) it lies; null when it is neither. */
export function stepAbove(document: ProjectDocument, map: Id, step: Id): Step | null {
  const passed = new Set<Id>();
  for (
    let at = document.steps[step];
    at && !passed.has(at.id);
    at = document.steps[document.maps[at.map]?.parentStep ?? '']
  ) {
    if (at.map === map) return at;
    passed.add(at.id);
  }
  return null;
}

/** What a map is called: a detail like the step that it opens from. */
export function mapTitle(document: ProjectDocument, map: Id): string {
  const record = document.maps[map];
  return document.steps[record?.parentStep ?? '']?.name || (record?.name ?? '');
}

/** The way to a map: the map at the top, then detail below detail, down to the map itself. */
export function trailOf(document: ProjectDocument, map: Id): readonly ProcessMap[] {
  const trail: ProcessMap[] = [];
  for (
    let at: ProcessMap | null = document.maps[map] ?? null;
    at && !trail.includes(at);
    at = parentOf(document, at.id)
  )
    trail.unshift(at);
  return trail;
}

/** A map as a list shows it, with how many maps it lies below. */
export interface MapRow {
  readonly map: ProcessMap;
  readonly depth: number;
}

/** All maps of a side for a list: whole maps, then team charts, each followed by its details. */
export function mapRows(document: ProjectDocument, side: MapSide): readonly MapRow[] {
  const rows: MapRow[] = [];
  const add = (map: ProcessMap, depth: number): void => {
    rows.push({ map, depth });
    for (const detail of detailsBelow(document, map.id)) add(detail, depth + 1);
  };
  const tops = mapsOf(document).filter((map) => map.side === side && !parentOf(document, map.id));
  for (const kind of ['whole', 'team', 'detail'] as const)
    for (const map of tops) if (map.kind === kind) add(map, 0);
  return rows;
}

/** All maps that go when this one is deleted: itself, and the details below its steps. */
export const mapsGoneWith = (document: ProjectDocument, map: Id): readonly Id[] => [
  map,
  ...detailsBelow(document, map).flatMap(({ id }) => mapsGoneWith(document, id)),
];

/** How many details go with these steps of a map. */
export const detailsOfSteps = (document: ProjectDocument, map: Id, steps: readonly Id[]): number =>
  detailsBelow(document, map)
    .filter(({ parentStep }) => steps.includes(parentStep ?? ''))
    .reduce((sum, { id }) => sum + mapsGoneWith(document, id).length, 0);

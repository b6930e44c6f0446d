// The two maps that the method is about: the whole current process and the whole target.
import type { ProcessMap, ProjectDocument } from '../model/document';
import { mapsOf } from '../model/queries';

/** The first whole map of a side; null when it is not drawn yet. */
export const wholeMap = (document: ProjectDocument, side: ProcessMap['side']): ProcessMap | null =>
  mapsOf(document).find((map) => map.kind === 'whole' && map.side === side) ?? null;

/** The team charts of a side, in order. */
export const teamCharts = (document: ProjectDocument, side: ProcessMap['side']): readonly ProcessMap[] =>
  mapsOf(document).filter((map) => map.kind === 'team' && map.side === side);

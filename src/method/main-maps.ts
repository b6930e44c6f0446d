// The two maps that the method is about: the whole current process and the whole target.
import type { Id } from '../base/id';
import type { ProcessMap, ProjectDocument } from '../model/document';
import { mapsOf, stepsOf } from '../model/queries';

/** The first whole map of a side; null when it is not drawn yet. */
export const wholeMap = (document: ProjectDocument, side: ProcessMap['side']): ProcessMap | null =>
  mapsOf(document).find((map) => map.kind === 'whole' && map.side === side) ?? null;

/** The team charts of a side, in order. */
export const teamCharts = (document: ProjectDocument, side: ProcessMap['side']): readonly ProcessMap[] =>
  mapsOf(document).filter((map) => map.kind === 'team' && map.side === side);

/** The map of the other side that a map corresponds to: the two whole ones, else the one that came from it or that it came from. */
export function counterMap(document: ProjectDocument, map: Id): ProcessMap | null {
  const record = document.maps[map];
  if (!record) return null;
  const other = record.side === 'current' ? 'target' : 'current';
  if (record.kind === 'whole') return wholeMap(document, other);
  const tied = (candidate: ProcessMap): number => {
    const [current, target] = record.side === 'current' ? [map, candidate.id] : [candidate.id, map];
    return stepsOf(document, target).filter(({ basedOn }) =>
      basedOn.some((id) => document.steps[id]?.map === current),
    ).length;
  };
  const candidates = mapsOf(document).filter(({ side, kind }) => side === other && kind === record.kind);
  return candidates.reduce<ProcessMap | null>(
    (best, one) => (tied(one) > (best ? tied(best) : 0) ? one : best),
    null,
  );
}

// The gaps of a map that nothing closes yet: no change of the target, and nobody who says so.
import type { Id } from '../base/id';
import { byRank } from '../base/rank';
import type { Gap, ProjectDocument } from '../model/document';

/** The gaps that nothing closes, in order, by the first place that each is marked at; at no place, it is at the map. */
export function unclosedGaps(
  { gaps }: Pick<ProjectDocument, 'gaps'>,
  map: Id,
): ReadonlyMap<Id, { readonly at: Gap['at'][number]; readonly gaps: readonly Gap[] }> {
  const places = new Map<Id, { at: Gap['at'][number]; gaps: Gap[] }>();
  const open = Object.values(gaps)
    .filter((gap) => gap.map === map && gap.status !== 'closed' && gap.closedBy.length === 0)
    .sort(byRank);
  for (const gap of open) {
    const at = gap.at[0] ?? { kind: 'map', id: map };
    const told = places.get(at.id);
    if (told) told.gaps.push(gap);
    else places.set(at.id, { at, gaps: [gap] });
  }
  return places;
}

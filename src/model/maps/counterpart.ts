// What on the other side corresponds to a map or to steps: by what they are based on.
import type { Id } from '../../base/id';
import type { ProcessMap, ProjectDocument } from '../document';
import { mapsOf, stepsOf } from '../queries';
import { detailOf, type MapSide, parentOf, wholeMaps } from './map-tree';

/** The steps of another map that these came from, or that came from these, in reading order. */
export function counterpartSteps(document: ProjectDocument, steps: readonly Id[], map: Id): Id[] {
  const wanted = new Set(steps);
  const sources = new Set(steps.flatMap((id) => document.steps[id]?.basedOn ?? []));
  return stepsOf(document, map)
    .filter(({ id, basedOn }) => sources.has(id) || basedOn.some((source) => wanted.has(source)))
    .map(({ id }) => id);
}

/** How many steps of the one map came from the other. */
function ties(document: ProjectDocument, a: Id, b: Id): number {
  const steps = stepsOf(document, a).map(({ id }) => id);
  return counterpartSteps(document, steps, b).length;
}

const most = (document: ProjectDocument, map: Id, others: readonly ProcessMap[]): ProcessMap | null => {
  let best: { readonly map: ProcessMap; readonly count: number } | null = null;
  for (const other of others) {
    const count = ties(document, map, other.id);
    if (!best || count > best.count) best = { map: other, count };
  }
  return best?.map ?? null;
};

/**
 * The map to show when one looks from a map to the other side: for a detail the detail of the corresponding step, for a team
 * chart that of the same team, else a whole map. `recent`: maps looked at before, the last first; of several versions it is
 * the one looked at last. Null when that side has no map.
 */
export function counterpartOf(
  document: ProjectDocument,
  map: Id,
  side: MapSide,
  recent: readonly Id[] = [],
): ProcessMap | null {
  const shown = document.maps[map];
  if (!shown) return wholeMaps(document, side)[0] ?? null;
  if (shown.side === side) return shown;
  const last = (maps: readonly ProcessMap[]): ProcessMap | null =>
    recent.flatMap((id) => maps.find((one) => one.id === id) ?? [])[0] ?? most(document, map, maps);
  const parent = parentOf(document, map);
  if (parent && shown.parentStep) {
    const above = counterpartOf(document, parent.id, side, recent);
    if (!above) return null;
    const steps = counterpartSteps(document, [shown.parentStep], above.id);
    return steps.flatMap((id) => detailOf(document, id) ?? [])[0] ?? above;
  }
  const sameTeam = mapsOf(document).filter(
    (one) => one.side === side && one.kind === 'team' && shown.kind === 'team' && one.team === shown.team,
  );
  return (
    last(sameTeam) ??
    last(wholeMaps(document, side)) ??
    mapsOf(document).find((one) => one.side === side) ??
    null
  );
}

// Which map one looks at: the other side, a detail and back, and what corresponds there.
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import { counterpartOf, counterpartSteps } from '../../../model/maps/counterpart';
import {
  detailOf,
  firstWhole,
  mapsGoneWith,
  type MapSide,
  parentOf,
  wholeMaps,
} from '../../../model/maps/map-tree';
import { mapsOf } from '../../../model/queries';
import type { ProjectSession } from '../../project-session';
import { selectedSteps, selectItems, useSession } from '../../session';
import { showMap } from './screens';

/** The map that a side would show, seen from the map on screen; null when that side has none. */
export function mapOfSide(document: ProjectDocument, side: MapSide): Id | null {
  const { map, recentMaps } = useSession.getState();
  return counterpartOf(document, map ?? '', side, recentMaps)?.id ?? null;
}

/** Shows the current process or the target from where one is, with what corresponds selected; without a target asks for one. */
export function showSide({ store }: ProjectSession, side: MapSide): void {
  const document = store.document();
  const { map: from, selection, readOnly } = useSession.getState();
  const map = mapOfSide(document, side);
  if (map === null) {
    if (!readOnly) useSession.setState({ dialog: side === 'target' ? 'new-target' : 'new-map' });
    return;
  }
  const steps = counterpartSteps(document, selectedSteps(selection), map);
  showMap(map, { keepView: true, steps });
  if (map !== from) selectItems(steps);
}

/** The side that is not on screen. */
export const otherSide = (document: ProjectDocument): MapSide =>
  document.maps[useSession.getState().map ?? '']?.side === 'target' ? 'current' : 'target';

/** Opens the detail of a step; false when it has none. */
export function openDetail({ store }: ProjectSession, step: Id): boolean {
  const detail = detailOf(store.document(), step);
  if (detail) showMap(detail.id);
  return detail !== null;
}

/** Goes from a detail to the map that it opens from, with its step selected and in view. */
export function leaveDetail({ store }: ProjectSession, map: Id): void {
  const document = store.document();
  const parent = parentOf(document, map);
  const step = document.maps[map]?.parentStep;
  if (!parent || !step) return;
  showMap(parent.id, { keepView: false, steps: [step] });
  selectItems([step]);
}

/** The map to show when one is deleted: where its step is, else another of its side, else any that stays. */
export function mapAfter(document: ProjectDocument, gone: Id): Id | null {
  const going = new Set(mapsGoneWith(document, gone));
  const stays = ({ id }: { readonly id: Id }): boolean => !going.has(id);
  const side = document.maps[gone]?.side ?? 'current';
  const first = firstWhole(document);
  return (
    parentOf(document, gone)?.id ??
    wholeMaps(document, side).find(stays)?.id ??
    (first && stays(first) ? first.id : undefined) ??
    mapsOf(document).find(stays)?.id ??
    null
  );
}

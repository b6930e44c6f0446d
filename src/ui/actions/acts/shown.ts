// What can be seen of a map: in lanes × stages what is neither collapsed nor hidden, as plain flow what is not hidden.
import type { Id } from '../../../base/id';
import { mapGeometry } from '../../../layout/map-geometry';
import { shownEnds } from '../../../layout/shown-connections';
import type { Lane, ProjectDocument, Stage } from '../../../model/document';
import { showsFlow, useSession } from '../../session';

/** False for one that is hidden or gone. */
export const isBandShown = (band: Lane | Stage | undefined): boolean =>
  band !== undefined && band.display !== 'hidden';

/** True when the step itself is drawn, not only a mark in its place, or has a row in the table that is shown. */
export function isStepShown(document: ProjectDocument, id: Id): boolean {
  const step = document.steps[id];
  if (!step) return false;
  // A table has a row for each step, wherever it lies.
  if (useSession.getState().view !== 'chart') return true;
  if (showsFlow(useSession.getState()))
    return isBandShown(document.lanes[step.lane]) && isBandShown(document.stages[step.stage]);
  return mapGeometry(document, step.map).boxes.has(id);
}

/** True when a line is drawn for the connection, if only to a mark. */
export function isConnectionShown(document: ProjectDocument, id: Id): boolean {
  const connection = document.connections[id];
  if (!connection) return false;
  if (showsFlow(useSession.getState()))
    return isStepShown(document, connection.from) && isStepShown(document, connection.to);
  return shownEnds(mapGeometry(document, connection.map), connection) !== null;
}

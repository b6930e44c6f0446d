// What one step of the current process says otherwise than the target, as lines that can be carried over.
import type { Id } from '../base/id';
import { counterMap } from '../method/main-maps';
import type { ProjectDocument } from '../model/document';
import { between } from './between';
import { type CarryLine, carryLines, isMeant } from './carry-lines';
import { plannedChanges } from './planned-changes';

/** The current map that a step is on, and the target that came from it; null for a step of the target, or where there is none. */
export function carriedFor(
  document: ProjectDocument,
  step: Id,
): { readonly current: Id; readonly target: Id } | null {
  const map = document.maps[document.steps[step]?.map ?? ''];
  if (map?.side !== 'current') return null;
  const target = counterMap(document, map.id);
  return target ? { current: map.id, target: target.id } : null;
}

/** The lines among these that are about a step of the current map, and about the connections that changed with it. */
export const linesOfStep = (lines: readonly CarryLine[], step: Id): CarryLine[] =>
  lines.filter(({ planned: { row } }) => row.record === 'step' && row.before === step);

/** All that can be carried over of one step. */
export function stepCarry(document: ProjectDocument, step: Id): CarryLine[] {
  const maps = carriedFor(document, step);
  if (!maps) return [];
  const rows = plannedChanges(between(document, maps.current, maps.target)).filter(
    ({ row }) => row.record === 'step' && row.before === step,
  );
  return carryLines(document, rows);
}

/** The fields of a step that differ and were not planned to: what was corrected late. */
export function correctedFields(document: ProjectDocument, step: Id): string[] {
  const plan = Object.values(document.planLines);
  return stepCarry(document, step).flatMap(({ change, field, planned }) =>
    field !== null && change.record === 'step' && !isMeant(planned, plan) ? [field.field] : [],
  );
}

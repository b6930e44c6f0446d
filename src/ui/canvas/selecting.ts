// Selecting on the canvas: what React Flow reports, clicks on connections, and Shift adding to what was selected.
import type { NodeChange } from '@xyflow/react';
import type { Id } from '../../base/id';
import { selectedConnections, selectedSteps, selectItems, useSession } from '../session';
import type { StepNode } from './scene-nodes';

/** Takes the selecting and letting go that React Flow reports; `kept` stay selected whatever it says. */
export function takeSelection(
  changes: readonly NodeChange<StepNode>[],
  adding: boolean,
  kept: ReadonlySet<Id>,
): void {
  const changed = changes.filter((change) => change.type === 'select');
  if (changed.length === 0) return;
  const { selection } = useSession.getState();
  const steps = new Set(selectedSteps(selection));
  for (const { id, selected } of changed) {
    if (selected) steps.add(id);
    else if (!kept.has(id)) steps.delete(id);
  }
  if (steps.size === 0 && selection.kind !== 'items') return;
  selectItems([...steps], adding || kept.size > 0 ? selectedConnections(selection) : []);
}

/** A click on a connection selects it alone, with Shift or Ctrl beside what is selected, or lets it go. */
export function selectConnection(id: Id, adding: boolean): void {
  const { selection } = useSession.getState();
  if (!adding) {
    selectItems([], [id]);
    return;
  }
  const chosen = selectedConnections(selection);
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  selectItems(selectedSteps(selection), next);
}

/** Keys with which a click adds to the selection. */
export const isAdding = (event: { shiftKey: boolean; metaKey: boolean; ctrlKey: boolean }): boolean =>
  event.shiftKey || event.metaKey || event.ctrlKey;

/** Lets the condition of a connection be typed. */
export function renameConnection(id: Id): void {
  if (!useSession.getState().readOnly) useSession.setState({ renaming: { kind: 'connection', id } });
}

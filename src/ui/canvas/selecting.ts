// Selecting on the canvas: what React Flow reports, clicks on connections, and Shift adding to what was selected.
import type { NodeChange } from '@xyflow/react';
import type { Id } from '../../base/id';
import { showDetails } from '../actions/acts/views';
import { selectedConnections, selectedSteps, selectItems, useSession } from '../session';
import type { SceneConnection } from '../../drawing/scene';
import type { ChartNode } from './scene-nodes';

/** Takes the selecting and letting go that React Flow reports; `kept` stay selected whatever it says. */
export function takeSelection(
  changes: readonly NodeChange<ChartNode>[],
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

/** What a click on a line takes: all connections that it draws, alone or, with Shift or Ctrl, beside what is selected. */
export function selectLine({ of }: Pick<SceneConnection, 'of'>, adding: boolean): void {
  const { selection } = useSession.getState();
  if (!adding) {
    selectItems([], of);
    return;
  }
  const chosen = selectedConnections(selection);
  const others = chosen.filter((id) => !of.includes(id));
  const isChosen = of.some((id) => chosen.includes(id));
  selectItems(selectedSteps(selection), isChosen ? others : [...chosen, ...of]);
}

/** Keys with which a click adds to the selection. */
export const isAdding = (event: { shiftKey: boolean; metaKey: boolean; ctrlKey: boolean }): boolean =>
  event.shiftKey || event.metaKey || event.ctrlKey;

/** A double click on a step: its name is typed; who only reads gets its details. */
export function openStep(id: Id): void {
  if (useSession.getState().readOnly) showDetails();
  else useSession.setState({ renaming: { kind: 'step', id } });
}

/** Lets the condition of a connection be typed; a line that draws several has none of its own. */
export function renameConnection({ of }: Pick<SceneConnection, 'of'>): void {
  const [id, ...more] = of;
  if (!id || more.length > 0) return;
  if (useSession.getState().readOnly) return showDetails();
  useSession.setState({ renaming: { kind: 'connection', id } });
}

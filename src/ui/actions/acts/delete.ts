// Deletes what is selected; lanes and stages that hold steps are asked about first, naming what goes with them.
import type { Id } from '../../../base/id';
import { deleteConnections } from '../../../model/commands/delete-connections';
import { deleteSteps } from '../../../model/commands/delete-steps';
import type { ProjectDocument } from '../../../model/document';
import { detailsOfSteps } from '../../../model/maps/map-tree';
import { stepsOf } from '../../../model/queries';
import { Refusal } from '../../../model/refusal';
import type { ActLabel } from '../../../model/transaction';
import { confirm } from '../../kit/confirm';
import { showToast } from '../../kit/toasts';
import type { ProjectSession } from '../../project-session';
import { NOTHING, useSession } from '../../session';
import type { CanvasText } from '../action';
import { neighbourOf } from './after-change';
import { type Axis, bandName, bandsOf, deleteBand, stepCount } from './bands';

/** Deletes steps and connections in one act. Connections of a deleted step are left to the healing. */
export function deleteItems(
  { store }: ProjectSession,
  map: Id,
  steps: readonly Id[],
  connections: readonly Id[],
): void {
  const document = store.document();
  const gone = new Set(steps);
  const own = connections.filter((id) => {
    const connection = document.connections[id];
    return connection && !gone.has(connection.from) && !gone.has(connection.to);
  });
  const name = document.steps[steps[0] ?? '']?.name ?? '';
  const label: ActLabel =
    steps.length > 0
      ? { key: 'deleteSteps', values: { count: steps.length, name } }
      : { key: 'deleteConnections', values: { count: own.length } };
  store.transact(
    label,
    (tx) => {
      deleteConnections(tx, own);
      deleteSteps(tx, steps);
    },
    { map },
  );
  useSession.setState({ selection: neighbourOf(document, steps) });
}

/** True when nothing is lost that does not show, or when people want it so: detail charts go with their steps. */
async function wantsDetailsGone(
  { store }: ProjectSession,
  map: Id,
  steps: readonly Id[],
  text: CanvasText,
): Promise<boolean> {
  const document = store.document();
  const details = detailsOfSteps(document, map, steps);
  if (details === 0) return true;
  const name = document.steps[steps[0] ?? '']?.name ?? '';
  const question = {
    title: text('delete.withDetails', { count: steps.length, name }),
    text: text('delete.details', { count: details }),
  };
  return confirm(question, { label: text('delete.go'), look: 'danger' });
}

/** Deletes steps and connections, after asking when detail charts go with them. Resolves with whether it was done. */
export async function deleteItemsAsked(
  project: ProjectSession,
  map: Id,
  items: { readonly steps: readonly Id[]; readonly connections: readonly Id[] },
  text: CanvasText,
): Promise<boolean> {
  if (detailsOfSteps(project.store.document(), map, items.steps) > 0) {
    if (!(await wantsDetailsGone(project, map, items.steps, text))) return false;
    const { steps } = project.store.document();
    if (useSession.getState().readOnly || items.steps.some((id) => !steps[id])) return false;
  }
  deleteItems(project, map, items.steps, items.connections);
  return true;
}

/** What goes with a lane or stage: its steps, and the detail charts below them. */
function lost(document: ProjectDocument, map: Id, axis: Axis, id: Id, text: CanvasText): string {
  const steps = stepsOf(document, map).filter((step) => step[axis] === id);
  const details = detailsOfSteps(
    document,
    map,
    steps.map((step) => step.id),
  );
  const goes = text('delete.steps', { count: steps.length });
  return details === 0 ? goes : `${text('delete.details', { count: details })} ${goes}`;
}

/** Deletes a lane or stage, after asking when it holds steps. */
export async function deleteBandAsked(
  project: ProjectSession,
  map: Id,
  axis: Axis,
  id: Id,
  text: CanvasText,
): Promise<void> {
  const document = project.store.document();
  const count = stepCount(document, map, axis, id);
  const name = bandName(document, axis, id);
  // Nobody is asked about what is refused anyway.
  const refuse = (): void => showToast(text(`delete.last.${axis}`), { tone: 'problem', key: 'last band' });
  if (bandsOf(document, map, axis).length < 2) return refuse();
  const question = { title: text(`delete.${axis}`, { name }), text: lost(document, map, axis, id, text) };
  if (count > 0 && !(await confirm(question, { label: text('delete.go'), look: 'danger' }))) return;
  try {
    deleteBand(project, axis, id);
    useSession.setState({ selection: NOTHING });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse();
  }
}

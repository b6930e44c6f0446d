// Deletes one of the project's own types of action; steps of that type have none then.
import type { Id } from '../../base/id';
import type { Transaction } from '../transaction';

/** Fixed types of action are left alone. */
export function deleteAction(tx: Transaction, id: Id): void {
  const { project, steps } = tx.draft;
  if (!project.ownActions.some((action) => action.id === id)) return;
  project.ownActions = project.ownActions.filter((action) => action.id !== id);
  for (const step of Object.values(steps)) if (step.action === id) step.action = null;
}

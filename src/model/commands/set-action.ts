// Renames one of the project's own types of action.
import type { Id } from '../../base/id';
import type { Transaction } from '../transaction';

/** Fixed types of action are left alone: their names are those of the language. */
export function setAction(tx: Transaction, id: Id, fields: { readonly name: string }): void {
  const action = tx.draft.project.ownActions.find((one) => one.id === id);
  if (action && action.name !== fields.name) action.name = fields.name;
}

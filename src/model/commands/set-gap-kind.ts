// Renames one of the project's own kinds of gap.
import type { Id } from '../../base/id';
import type { Transaction } from '../transaction';

/** Nothing happens when the project has no such kind. */
export function setGapKind(tx: Transaction, id: Id, { name }: { readonly name: string }): void {
  const kind = tx.draft.project.ownGapKinds.find((own) => own.id === id);
  if (kind && kind.name !== name) kind.name = name;
}

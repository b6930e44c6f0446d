// Takes over what a copy of the document has and the document has not: charts that were brought in to be looked at first.
import { type ProjectDocument, TABLE_NAMES } from '../document';
import type { Transaction } from '../transaction';

/** Adds every record that is missing, and the project's own actions; what is there already stays as it is. */
export function adopt(tx: Transaction, other: ProjectDocument): void {
  for (const table of TABLE_NAMES) {
    const records = tx.draft[table] as Record<string, unknown>;
    for (const [id, record] of Object.entries(other[table]))
      if (!Object.hasOwn(records, id)) records[id] = record;
  }
  const known = new Set(tx.draft.project.ownActions.map(({ id }) => id));
  const more = other.project.ownActions.filter(({ id }) => !known.has(id));
  if (more.length > 0) tx.draft.project.ownActions = [...tx.draft.project.ownActions, ...more];
}

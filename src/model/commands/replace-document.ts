// Puts another document in place of the open one, as an act that can be undone.
import { type ProjectDocument, TABLE_NAMES, type TableName } from '../document';
import type { Transaction } from '../transaction';

/** Swaps the project and every table. The store checks the whole of it; no cascade runs. */
export function replaceDocument(tx: Transaction, document: ProjectDocument): void {
  const { draft } = tx;
  draft.project = document.project;
  const swap = <T extends TableName>(table: T) => {
    draft[table] = document[table];
  };
  for (const table of TABLE_NAMES) swap(table);
}

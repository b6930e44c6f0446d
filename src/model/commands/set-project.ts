// Changes fields of the project itself: name, description, language of its texts, currency, calendar.
import { assignFields } from '../draft-record';
import type { Project } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields; its id stays. */
export function setProject(tx: Transaction, fields: Partial<Omit<Project, 'id'>>): void {
  assignFields<Project>(tx.draft.project, fields);
}

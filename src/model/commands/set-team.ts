// Changes fields of a team: name, line, colour, icon, phase, manager. Every lane of the team shows it.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Team } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such team */
export function setTeam(tx: Transaction, id: Id, fields: Partial<Omit<Team, 'id' | 'rank'>>): void {
  assignFields<Team>(draftRecord(tx, 'teams', id), fields);
}

// Adds a role, or finds the one of that name.
import type { Id } from '../../base/id';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/**
 * The id of the team's role of this name, made when there is none. Spaces round the name don't count. With a person, a role that
 * another person holds is not the same.
 */
export function addRole(
  tx: Transaction,
  given: { readonly name: string; readonly team?: Id | null; readonly person?: string | null },
): Id {
  const name = given.name.trim();
  const team = given.team ?? null;
  const person = given.person ?? null;
  const known = Object.values(tx.draft.roles).find(
    (role) => role.name === name && role.team === team && (person === null || role.person === person),
  );
  if (known) return known.id;
  const id = tx.newId();
  tx.draft.roles[id] = { id, rank: lastRank(tx.draft.roles), team, name, person };
  return id;
}

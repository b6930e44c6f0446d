// Adds a system (CRM or other tool), or finds the one of that name.
import type { Id } from '../../base/id';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** The id of the system of this name, made when there is none. */
export function addSystem(tx: Transaction, given: { readonly name: string }): Id {
  const name = given.name.trim();
  const known = Object.values(tx.draft.systems).find((system) => system.name === name);
  if (known) return known.id;
  const id = tx.newId();
  tx.draft.systems[id] = { id, rank: lastRank(tx.draft.systems), name };
  return id;
}

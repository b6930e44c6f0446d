// Adds a resource, material or human, or finds the one of that name and kind.
import type { Id } from '../../base/id';
import { lastRank } from '../draft-record';
import type { Resource } from '../document';
import type { Transaction } from '../transaction';

/** The id of the resource of this name and kind, made when there is none. */
export function addResource(
  tx: Transaction,
  given: Pick<Resource, 'name' | 'kind'> & Partial<Pick<Resource, 'role' | 'available'>>,
): Id {
  const name = given.name.trim();
  const known = Object.values(tx.draft.resources).find(
    (resource) => resource.name === name && resource.kind === given.kind,
  );
  if (known) return known.id;
  const id = tx.newId();
  tx.draft.resources[id] = {
    id,
    rank: lastRank(tx.draft.resources),
    name,
    kind: given.kind,
    role: given.role ?? null,
    available: given.available ?? null,
  };
  return id;
}

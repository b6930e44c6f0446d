// Adds a form, or finds the one of that name.
import type { Id } from '../../base/id';
import { lastRank } from '../draft-record';
import type { Form } from '../document';
import type { Transaction } from '../transaction';

/** The id of the form of this name, made when there is none. A form that is found keeps its own fields. */
export function addForm(
  tx: Transaction,
  given: { readonly name: string; readonly fields?: Form['fields'] },
): Id {
  const name = given.name.trim();
  const known = Object.values(tx.draft.forms).find((form) => form.name === name);
  if (known) return known.id;
  const id = tx.newId();
  tx.draft.forms[id] = { id, rank: lastRank(tx.draft.forms), name, fields: given.fields ?? [] };
  return id;
}

// Whatever mentions a deleted record forgets it: sources, gaps, comments, roles, forms, systems, resources.
import { danglingReferences, forgetIn, holds } from '../references';
import type { Cascade } from './cascade';

export const clearReferences: Cascade = (tx, { now }) => {
  for (const { table, id } of danglingReferences(now, 'mention')) {
    const record = tx.draft[table][id];
    if (record) forgetIn(table, record, (targets, to) => !holds(now, targets, to));
  }
};

// Whatever mentions a deleted record forgets it: sources, gaps, comments, roles, forms, systems, resources.
import { danglingReferences, forgetIn, holds } from '../references';
import type { Cascade } from './cascade';

export const clearReferences: Cascade = (tx, { now }) => {
  for (const { table, id, loss } of danglingReferences(now)) {
    const record = loss === 'mention' ? tx.draft[table][id] : undefined;
    if (record) forgetIn(table, record, (targets, to) => !holds(now, targets, to));
  }
};

// A connection that lost an end, and that healing did not give a new one, goes.
import type { Cascade } from './cascade';

export const deleteCutConnections: Cascade = (tx, { now }) => {
  for (const { id, from, to } of Object.values(now.connections))
    if (!now.steps[from] || !now.steps[to]) delete tx.draft.connections[id];
};

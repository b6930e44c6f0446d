// Gaps and the other map that they are about, put into a sketch.
import { blankLane, blankMap, blankStage, blankStep } from '../../../../src/model/blank';
import type { Gap } from '../../../../src/model/document';
import type { Transaction } from '../../../../src/model/transaction';

/** A gap without a place. */
export function gap(tx: Transaction, given: Pick<Gap, 'number' | 'map'> & Partial<Omit<Gap, 'id'>>): void {
  const id = `gap${given.number}`;
  tx.draft.gaps[id] = {
    id,
    rank: `a${given.number}`,
    title: '',
    kind: 'bottleneck',
    at: [],
    cause: null,
    severity: 'medium',
    owner: null,
    due: null,
    status: 'open',
    closedBy: [],
    ...given,
  };
}

function other(tx: Transaction, map: string, step: string, side: 'current' | 'target'): void {
  const [lane, stage] = [`${map}-lane`, `${map}-stage`];
  const team = Object.keys(tx.draft.teams)[0] ?? '';
  tx.draft.maps[map] = { ...blankMap({ id: map, rank: 'z', name: map }), side };
  tx.draft.lanes[lane] = blankLane({ id: lane, map, team, rank: 'a' });
  tx.draft.stages[stage] = blankStage({ id: stage, map, rank: 'a', name: '' });
  tx.draft.steps[step] = blankStep({
    id: step,
    map,
    lane,
    stage,
    kind: 'activity',
    name: step,
    x: 17,
    y: 16,
  });
}

/** A current map of one step. */
export const source = (tx: Transaction, step: string): void => other(tx, 'source', step, 'current');

/** A target map of one step that comes from a current one. */
export function target(tx: Transaction, _map: string, current: string): void {
  other(tx, 'target', 'target-step', 'target');
  const step = tx.draft.steps['target-step'];
  if (step) step.basedOn = [current];
}

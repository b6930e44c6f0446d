// Another map of the sketched project: a chain of steps without start and end.
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { blankLane, blankMap, blankStage } from '../../../src/model/blank';
import { lastRank } from '../../../src/model/draft-record';
import type { ProcessMap } from '../../../src/model/document';
import type { Transaction } from '../../../src/model/transaction';

/** Adds the map with one lane and one stage; its steps follow each other. */
export function addMap(
  tx: Transaction,
  name: string,
  steps: readonly string[],
  of?: ProcessMap['side'],
): void {
  const [map, lane, stage] = ['other', 'other-lane', 'other-stage'];
  const team = Object.keys(tx.draft.teams)[0] ?? '';
  // On the side of the first unless told, so that it is the second of its side.
  const side = of ?? Object.values(tx.draft.maps)[0]?.side ?? 'current';
  tx.draft.maps[map] = { ...blankMap({ id: map, rank: lastRank(tx.draft.maps), name }), side };
  tx.draft.lanes[lane] = blankLane({ id: lane, map, team, rank: lastRank({}) });
  tx.draft.stages[stage] = blankStage({ id: stage, map, rank: lastRank({}), name: 'All' });
  const ids = steps.map((step, i) =>
    addStep(tx, { map, lane, stage, kind: 'activity', name: step, x: 17 + i * 170, y: 16 }),
  );
  for (const [i, to] of ids.entries()) {
    const from = ids[i - 1];
    if (from !== undefined) connectSteps(tx, { from, to });
  }
}

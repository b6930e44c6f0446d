// Adds a detail map to a step: the lane of its team, and its stage, with nothing in them.
import type { Id } from '../../base/id';
import { blankLane, blankMap, blankStage } from '../blank';
import { documentNow, draftRecord, lastRank } from '../draft-record';
import { detailOf } from '../maps/map-tree';
import { tieTo } from '../maps/ties';
import type { Transaction } from '../transaction';

/** Returns the detail; the one that is there when the step has it already. @throws when there is no such step */
export function addDetail(tx: Transaction, given: { readonly step: Id; readonly name: string }): Id {
  const now = documentNow(tx);
  const known = detailOf(now, given.step);
  if (known) return known.id;
  const step = draftRecord(tx, 'steps', given.step);
  const [above, lane, stage] = [now.maps[step.map], now.lanes[step.lane], now.stages[step.stage]];
  if (!above || !lane || !stage) throw new Error(`step "${step.id}" lies nowhere`);
  const [map, laneId, stageId] = [tx.newId(), tx.newId(), tx.newId()];
  const tie = tieTo(above.side);
  const { side, laneDirection, tidyTarget, keepTidy } = above;
  tx.draft.maps[map] = {
    ...blankMap({ id: map, rank: lastRank(tx.draft.maps), name: given.name }),
    kind: 'detail',
    side,
    parentStep: step.id,
    laneDirection,
    tidyTarget,
    keepTidy,
  };
  tx.draft.lanes[laneId] = {
    ...blankLane({ id: laneId, map, team: lane.team, rank: lastRank({}) }),
    basedOn: tie(lane.id, lane.basedOn),
  };
  tx.draft.stages[stageId] = {
    ...blankStage({ id: stageId, map, rank: lastRank({}), name: stage.name }),
    phase: stage.phase,
    basedOn: tie(stage.id, stage.basedOn),
  };
  return map;
}

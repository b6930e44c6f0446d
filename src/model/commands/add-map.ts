// Adds a map without steps, framed by the lanes and stages of another: a whole process, or the chart of one team.
import type { Id } from '../../base/id';
import { blankLane } from '../blank';
import type { ProcessMap } from '../document';
import { documentNow, draftRecord, lastRank } from '../draft-record';
import { copyLanes, copyStages, SAME_PROJECT } from '../maps/copy-map';
import { tieTo } from '../maps/ties';
import { lanesOf, stagesOf } from '../queries';
import type { Transaction } from '../transaction';

interface NewMap {
  readonly name: string;
  readonly side: ProcessMap['side'];
  /** The map whose lanes and stages it begins with. */
  readonly frame: Id;
  /** The team whose chart it is; null: a whole process. */
  readonly team: Id | null;
}

/** Returns the map. A team without a lane in the frame gets one. Staffing and leads are those of the frame. @throws when there is no frame */
export function addMap(tx: Transaction, { name, side, frame, team }: NewMap): Id {
  const now = documentNow(tx);
  const pattern = draftRecord(tx, 'maps', frame);
  const map = tx.newId();
  const staffing = Object.entries(pattern.staffing).filter(([of]) => team === null || of === team);
  tx.draft.maps[map] = {
    ...pattern,
    id: map,
    rank: lastRank(tx.draft.maps),
    name,
    side,
    kind: team === null ? 'whole' : 'team',
    team,
    parentStep: null,
    staffing: Object.fromEntries(staffing),
  };
  const into = { map, side, ids: new Map<Id, Id>(), tie: tieTo(pattern.side), belongings: SAME_PROJECT };
  const lanes = lanesOf(now, frame).filter((lane) => team === null || lane.team === team);
  copyLanes(tx, lanes, into);
  if (lanes.length === 0 && team !== null) {
    draftRecord(tx, 'teams', team);
    const id = tx.newId();
    tx.draft.lanes[id] = blankLane({ id, map, team, rank: lastRank({}) });
  }
  copyStages(tx, stagesOf(now, frame), into);
  for (const band of [...lanesOf(tx.draft, map), ...stagesOf(tx.draft, map)])
    Object.assign(band, { size: null, minSize: null, display: 'open' });
  return map;
}

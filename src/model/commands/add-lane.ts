// Adds a lane to a map: for a team of the project, or for a new one.
import type { Id } from '../../base/id';
import { blankLane } from '../blank';
import { draftRecord, rankAmong } from '../draft-record';
import { lanesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';
import { addTeam } from './add-team';

/**
 * Adds the lane so that it is number `index` from the top, counted from 0. Without `team` a new team is made, called `name`.
 * @throws Refusal `teamHasLane` when the team has a lane on this map already
 */
export function addLane(
  tx: Transaction,
  given: { readonly map: Id; readonly index: number; readonly team?: Id; readonly name?: string },
): Id {
  draftRecord(tx, 'maps', given.map);
  const siblings = lanesOf(tx.draft, given.map);
  const { team } = given;
  if (team !== undefined && siblings.some((lane) => lane.team === team))
    throw new Refusal('teamHasLane', { team: draftRecord(tx, 'teams', team).name });
  const rank = rankAmong(siblings, given.index);
  const id = tx.newId();
  const owner = team ?? addTeam(tx, { name: given.name ?? '' });
  tx.draft.lanes[id] = blankLane({ id, map: given.map, team: owner, rank });
  return id;
}

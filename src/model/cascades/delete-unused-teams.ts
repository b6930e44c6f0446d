// A team whose last lane was deleted goes too, unless something else still speaks of it.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { type Cascade, removedFrom } from './cascade';

function usedTeams(document: ProjectDocument): Set<Id> {
  const used = new Set<Id>();
  for (const lane of Object.values(document.lanes)) used.add(lane.team);
  for (const role of Object.values(document.roles)) if (role.team !== null) used.add(role.team);
  for (const map of Object.values(document.maps)) if (map.team !== null) used.add(map.team);
  return used;
}

/**
 * Only teams that lost a lane in this act are looked at: one that never had a lane stays for later use. A lane, a role or a team
 * chart counts as use; the headcount and hours of a map do not.
 */
export const deleteUnusedTeams: Cascade = (tx, course) => {
  const used = usedTeams(course.now);
  for (const lane of removedFrom(course, 'lanes')) {
    const team = course.before.lanes[lane]?.team;
    if (team !== undefined && !used.has(team)) delete tx.draft.teams[team];
  }
};

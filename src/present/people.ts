// Whose day is told: a team or a role, which steps of a map are theirs, and who takes part in a map at all.
import type { Id } from '../base/id';
import type { ProjectDocument, Role, Step, Team } from '../model/document';
import { rolesOf, stepsOf, teamOf, teamsOf } from '../model/queries';

/** A team as a whole, or one role of a team. */
export interface Who {
  readonly kind: 'team' | 'role';
  readonly id: Id;
}

/** True when nobody does anything at a step: remarks, and bars and starts that only part, join or begin. */
const isNobodys = ({ kind, responsible }: Step): boolean =>
  kind === 'note' || ((kind === 'parallel' || kind === 'start') && responsible === null);

/**
 * True when a step belongs to somebody's day. A role has what it is responsible for or involved in; a team what its roles are
 * responsible for, and what stands in its lane without a responsible.
 */
export function isOwn(document: ProjectDocument, step: Step, who: Who): boolean {
  if (isNobodys(step)) return false;
  if (who.kind === 'role')
    return step.responsible === who.id || step.involved.some(({ role }) => role === who.id);
  const responsible = document.roles[step.responsible ?? ''];
  return responsible ? responsible.team === who.id : document.lanes[step.lane]?.team === who.id;
}

/** A team that has steps of a map, with those of its roles that have. */
export interface TeamPeople {
  readonly team: Team;
  readonly roles: readonly Role[];
}

/** Everybody whose day can be told on a map, team by team in their order. */
export function peopleOf(document: ProjectDocument, map: Id): readonly TeamPeople[] {
  const steps = stepsOf(document, map);
  const takesPart = (who: Who): boolean => steps.some((step) => isOwn(document, step, who));
  return teamsOf(document).flatMap((team) => {
    const roles = rolesOf(document).filter(
      (role) => role.team === team.id && takesPart({ kind: 'role', id: role.id }),
    );
    return roles.length > 0 || takesPart({ kind: 'team', id: team.id }) ? [{ team, roles }] : [];
  });
}

/** What somebody is called: the role or the team; empty when it is gone. */
export const whoName = (document: ProjectDocument, { kind, id }: Who): string =>
  (kind === 'team' ? document.teams[id]?.name : document.roles[id]?.name) ?? '';

/** The team of a step's lane, or null where the lane is gone. */
export const teamAt = (document: ProjectDocument, step: Step): Team | null =>
  document.lanes[step.lane] ? teamOf(document, step.lane) : null;

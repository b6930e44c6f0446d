// Whose day is told: a team or a role, which steps of a map are theirs, and who takes part in a map at all.
import type { Id } from '../base/id';
import { questionsOf } from '../method/answers';
import type { ProjectDocument, Role, Step, Team } from '../model/document';
import { detailOf } from '../model/maps/map-tree';
import { isHidden, rolesOf, stepsOf, teamOf, teamsOf } from '../model/queries';
import { isNoWork, isOfTeam, leadsThrough, workInside } from '../model/team-part';
import { tellable } from './shown';

/** A team as a whole, one role of a team, or what of a team's work no role has: `rest`, by the team. */
export interface Who {
  readonly kind: 'team' | 'role' | 'rest';
  readonly id: Id;
}

/** True when a step asks who does it, nobody is responsible, and nobody has more to do with it than being told of it. */
const isNobodys = ({ kind, responsible, involved }: Step): boolean =>
  responsible === null && questionsOf(kind).includes('who') && involved.every(({ as }) => as === 'informed');

/** True when somebody does a step: a role that is responsible, or a team that it belongs to. */
export function does(document: ProjectDocument, step: Step, who: Who): boolean {
  if (isNoWork(step)) return false;
  if (who.kind === 'role') return step.responsible === who.id;
  return isOfTeam(document, step, who.id) && (who.kind === 'team' || isNobodys(step));
}

const isInvolved = ({ involved }: Step, role: Id, informed: boolean): boolean =>
  involved.some((one) => one.role === role && (one.as === 'informed') === informed);

/** True when a step belongs to somebody's day: what they do, and what a role is involved in by more than being told of it. */
export const isOwn = (document: ProjectDocument, step: Step, who: Who): boolean =>
  does(document, step, who) || (who.kind === 'role' && !isNoWork(step) && isInvolved(step, who.id, false));

/** True when somebody, or a role of the team, is told of a step and has no other part in it. */
export const isInformed = (document: ProjectDocument, step: Step, who: Who): boolean =>
  !isOwn(document, step, who) &&
  (who.kind === 'role'
    ? isInvolved(step, who.id, true)
    : who.kind === 'team' &&
      Object.values(document.roles).some(({ id, team }) => team === who.id && isInvolved(step, id, true)));

/** The steps of the detail below a step that belong to somebody's day, in the order of telling. */
export function ownInside(document: ProjectDocument, step: Step, who: Who): readonly Step[] {
  const detail = detailOf(document, step.id);
  const told = detail ? tellable(document, detail.id) : [];
  return told.filter((one) =>
    isOwn(document, one, who) && !leadsThrough(one) ? true : ownInside(document, one, who).length > 0,
  );
}

/** True when a step is somebody's, or one in its detail is. */
export const isInDay = (document: ProjectDocument, step: Step, who: Who): boolean =>
  isOwn(document, step, who) || ownInside(document, step, who).length > 0;

/** A step of a map on which somebody has something to do. */
export interface DayStep {
  readonly step: Step;
  /** It is theirs; false: only steps in its detail are. */
  readonly own: boolean;
  /** Theirs in its detail and in those below. */
  readonly inside: readonly Step[];
}

/** What somebody has to do on a map, in the order of telling; what is hidden is not told. */
export function dayOf(document: ProjectDocument, map: Id, who: Who): readonly DayStep[] {
  const inside = workInside(document, map, (step) => isOwn(document, step, who) && !isHidden(document, step));
  return tellable(document, map).flatMap((step) => {
    const day = { step, own: isOwn(document, step, who), inside: inside.get(step.id) ?? [] };
    return day.own || day.inside.length > 0 ? [day] : [];
  });
}

/** The steps of a day themselves: each that is somebody's, where it is told. */
export const daySteps = (day: readonly DayStep[]): readonly Step[] =>
  day.flatMap(({ step, own, inside }) => (own ? [step, ...inside] : inside));

/** True when something on a map is somebody's. */
export const takesPart = (document: ProjectDocument, map: Id, who: Who): boolean =>
  stepsOf(document, map).some((step) => isInDay(document, step, who));

/** A team that has steps of a map, with those of its roles that have. */
export interface TeamPeople {
  readonly team: Team;
  readonly roles: readonly Role[];
}

/** Everybody whose day can be told on a map, team by team in their order. */
export function peopleOf(document: ProjectDocument, map: Id): readonly TeamPeople[] {
  return teamsOf(document).flatMap((team) => {
    const roles = rolesOf(document).filter(
      (role) => role.team === team.id && takesPart(document, map, { kind: 'role', id: role.id }),
    );
    return roles.length > 0 || takesPart(document, map, { kind: 'team', id: team.id })
      ? [{ team, roles }]
      : [];
  });
}

/** Somebody whose day can be told. */
export interface Taker {
  readonly who: Who;
  readonly name: string;
  /** Who the role is, where it is said. */
  readonly person: string | null;
  readonly team: Team;
  /** How many steps the day has. */
  readonly steps: number;
}

/** All teams and all roles that have something to do on a map, those with most steps first. */
export function takersOf(
  document: ProjectDocument,
  map: Id,
): { readonly teams: readonly Taker[]; readonly roles: readonly Taker[] } {
  const people = peopleOf(document, map);
  const taker = (who: Who, { name, team, person }: Pick<Taker, 'name' | 'team' | 'person'>): Taker => ({
    who,
    name,
    team,
    person,
    steps: daySteps(dayOf(document, map, who)).length,
  });
  const sorted = (takers: readonly Taker[]): readonly Taker[] =>
    takers.filter(({ steps }) => steps > 0).toSorted((a, b) => b.steps - a.steps);
  return {
    teams: sorted(
      people.map(({ team }) => taker({ kind: 'team', id: team.id }, { name: team.name, team, person: null })),
    ),
    roles: sorted(
      people.flatMap(({ team, roles }) =>
        roles.map(({ id, name, person }) => taker({ kind: 'role', id }, { name, team, person })),
      ),
    ),
  };
}

/** What somebody is called: the role or the team; empty when it is gone. */
export const whoName = (document: ProjectDocument, { kind, id }: Who): string =>
  (kind === 'role' ? document.roles[id]?.name : document.teams[id]?.name) ?? '';

/** The names behind an @ that mean somebody: the role or the team, its people, and the team of a role. */
export function namesFor(document: ProjectDocument, who: Who): readonly string[] {
  const roles = rolesOfWho(document, who);
  const teams = who.kind === 'role' ? roles.map(({ team }) => team) : [who.id];
  return [
    ...roles.flatMap(({ name, person }) => [name, person ?? '']),
    ...teams.map((id) => document.teams[id ?? '']?.name ?? ''),
  ].filter((name) => name !== '');
}

/** The role that is meant, or all of the team; none of what no role has. */
export const rolesOfWho = (document: ProjectDocument, { kind, id }: Who): readonly Role[] =>
  Object.values(document.roles).filter(
    (role) => kind !== 'rest' && (kind === 'role' ? role.id : role.team) === id,
  );

/** The team that is meant, or that a role belongs to; null when there is none. */
export const teamOfWho = (document: ProjectDocument, { kind, id }: Who): Id | null =>
  kind === 'role' ? (document.roles[id]?.team ?? null) : id;

/** The team of a step's lane, or null where the lane is gone. */
export const teamAt = (document: ProjectDocument, step: Step): Team | null =>
  document.lanes[step.lane] ? teamOf(document, step.lane) : null;

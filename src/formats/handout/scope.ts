// Which steps handouts are about: those of the map, or of the part that was asked for.
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { peopleOf, takesPart, teamOfWho, type Who } from '../../present/people';
import type { WriteInput } from '../format';

type Within = (step: Step) => boolean;

/**
 * Of what a handout is: the whole, so that whom one takes over from and hands on to is known, and of a part only its steps. Of a
 * team's part those of the team get all that is theirs, as wherever it stands it is their work.
 */
export function handoutScope({ document, map, whole, beside, team }: WriteInput) {
  if (!whole) return { document, within: (): Within => () => true };
  const own = new Set(
    Object.values(document.steps).flatMap((step) =>
      step.map === map && !beside?.has(step.id) ? step.id : [],
    ),
  );
  const within =
    (who: Who | null): Within =>
    ({ id }) =>
      own.has(id) || (team !== undefined && who !== null && teamOfWho(whole, who) === team);
  return { document: whole, within };
}

/** Everybody whose day can be told: the roles and what of their team no role has, and teams without roles of their own. */
export const everybodyOf = (document: ProjectDocument, map: Id, team: Id | undefined): readonly Who[] =>
  peopleOf(document, map)
    .filter((one) => team === undefined || one.team.id === team)
    .flatMap(({ team: { id: own }, roles }): Who[] => {
      if (roles.length === 0) return [{ kind: 'team', id: own }];
      const rest: Who = { kind: 'rest', id: own };
      return [
        ...roles.map(({ id }): Who => ({ kind: 'role', id })),
        ...(takesPart(document, map, rest) ? [rest] : []),
      ];
    });

// The teams and roles of a template, in the words of one language.
import { blankTeam } from '../blank';
import { each, idOf, type Making, said } from './making';

/** Files teams, then roles. */
export function makePeople(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.teams, making, document.teams, ({ key, hue, icon, phase }, id, rank) => {
    const { name, line, manager } = said(texts.teams, key, 'teams');
    ids.teams.set(key, id);
    return {
      ...blankTeam({ id, rank, name, hue, icon }),
      line,
      phase: phase ?? null,
      manager: manager ?? null,
    };
  });
  each(template.roles, making, document.roles, ({ key, team }, id, rank) => {
    const { name, person } = said(texts.roles, key, 'roles');
    ids.roles.set(key, id);
    return { id, rank, team: team ? idOf(making, 'teams', team) : null, name, person: person ?? null };
  });
}

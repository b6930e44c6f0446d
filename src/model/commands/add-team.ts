// Adds a team to the project, with the next colour that no other team has.
import type { Id } from '../../base/id';
import { HUES, type Hue } from '../../base/theme';
import { blankTeam } from '../blank';
import type { Team } from '../document';
import { iconOf } from '../team-looks';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** The first hue that no team has; with more teams than hues, the one that the fewest have. */
function nextHue(teams: Iterable<Team>): Hue {
  const uses = new Map<Hue, number>(HUES.map((hue) => [hue, 0]));
  for (const { hue } of teams) uses.set(hue, (uses.get(hue) ?? 0) + 1);
  const fewest = Math.min(...uses.values());
  return HUES.find((hue) => uses.get(hue) === fewest) ?? HUES[0];
}

/** Adds a team at the end of the list; colour and icon are chosen when not given. It has no lane yet. */
export function addTeam(tx: Transaction, given: Pick<Team, 'name'> & Partial<Omit<Team, 'id' | 'rank'>>): Id {
  const id = tx.newId();
  const hue = given.hue ?? nextHue(Object.values(tx.draft.teams));
  tx.draft.teams[id] = {
    ...blankTeam({
      id,
      rank: lastRank(tx.draft.teams),
      name: given.name,
      hue,
      icon: given.icon ?? iconOf(given.name),
    }),
    line: given.line ?? null,
    phase: given.phase ?? null,
    manager: given.manager ?? null,
  };
  return id;
}

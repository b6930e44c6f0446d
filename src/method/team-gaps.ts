// Which gaps are one team's business: the same ones in list and board as in the comparison.
import { between } from '../compare/between';
import { gapReaches, isGapAt } from '../compare/team-changes';
import type { Id } from '../base/id';
import type { Gap, ProjectDocument } from '../model/document';
import { parentOf } from '../model/maps/map-tree';
import { gapsOf } from '../model/queries';
import { counterMap } from './main-maps';

/** The map that a detail chart lies below at last; a map that is no detail is its own. */
function topOf(document: ProjectDocument, map: Id): Id {
  const parent = parentOf(document, map);
  return parent ? topOf(document, parent.id) : map;
}

/** The gaps of a team, by their numbers: those marked at what is the team's, and those that a change which reaches it closes. */
export function gapsOfTeam(document: ProjectDocument, team: Id): readonly Gap[] {
  const name = document.teams[team]?.name ?? '';
  return gapsOf(document).filter((gap) => {
    const top = topOf(document, gap.map);
    const other = counterMap(document, top);
    if (other === null) return isGapAt(document, gap, name);
    const [current, target] = other.side === 'target' ? [top, other.id] : [other.id, top];
    const { comparison, rows } = between(document, current, target);
    return gapReaches(comparison, rows, gap, name);
  });
}

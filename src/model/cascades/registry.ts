// The cascades in the order in which they run: first what goes along, then what closes up, then what forgets.
import type { Cascade } from './cascade';
import { clearReferences } from './clear-references';
import { deleteCutConnections } from './delete-cut-connections';
import { deleteDependants } from './delete-dependants';
import { deleteUnusedTeams } from './delete-unused-teams';
import { healConnections } from './heal-connections';
import { showLastBands } from './show-last-bands';

/** All of them follow from records that went: an act that takes none away needs none. */
export const CASCADES: readonly Cascade[] = [
  deleteDependants,
  deleteUnusedTeams,
  showLastBands,
  healConnections,
  deleteCutConnections,
  clearReferences,
];

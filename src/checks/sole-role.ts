// The one role of a step's team: where a team has no other, who is responsible needs no choosing.
import type { Id } from '../base/id';
import type { ProjectDocument, Role } from '../model/document';
import { rolesOf } from '../model/queries';

/** Null where the team has no role, or several to choose from. */
export function soleRole(document: ProjectDocument, step: Id): Role | null {
  const team = document.lanes[document.steps[step]?.lane ?? '']?.team;
  const [role, ...others] = team === undefined ? [] : rolesOf(document).filter((one) => one.team === team);
  return others.length === 0 ? (role ?? null) : null;
}

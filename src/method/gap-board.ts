// The gaps in columns: by how far they are, how grave, of what kind, or whose team they are about.
import { gapState } from '../compare/gap-outcomes';
import { teamsOfGap } from '../compare/team-changes';
import type { Gap, ProjectDocument } from '../model/document';
import { GAP_KINDS, GAP_SEVERITIES, GAP_STATUSES } from '../model/ids';
import { gapsOf, teamsOf } from '../model/queries';

export const GAP_GROUPINGS = ['status', 'severity', 'kind', 'team'] as const;
export type GapGrouping = (typeof GAP_GROUPINGS)[number];

/** `id`: a status, severity or kind, or the id of a team; empty for gaps that belong nowhere. */
export interface GapColumn {
  readonly id: string;
  readonly gaps: readonly Gap[];
}

/** Gravest first. */
const SEVERITIES = GAP_SEVERITIES.toReversed();

/** Columns of kinds and teams are there only where a gap is; those of status and severity always. */
export function gapColumns(
  document: ProjectDocument,
  by: GapGrouping,
  gaps: readonly Gap[] = gapsOf(document),
): GapColumn[] {
  const placesOf = (gap: Gap): readonly string[] => {
    if (by === 'team') return teamsOfGap(document, gap);
    const isDone = by === 'status' && gapState(document, gap) === 'closed';
    return [isDone ? 'closed' : gap[by]];
  };
  const ids: readonly string[] = {
    status: GAP_STATUSES,
    severity: SEVERITIES,
    kind: [...GAP_KINDS, ...document.project.ownGapKinds.map(({ id }) => id)],
    team: teamsOf(document).map(({ id }) => id),
  }[by];
  const columns = ids.map((id) => ({ id, gaps: gaps.filter((gap) => placesOf(gap).includes(id)) }));
  const nowhere = gaps.filter((gap) => !placesOf(gap).some((id) => ids.includes(id)));
  const always = by === 'status' || by === 'severity';
  return [
    ...columns.filter(({ gaps: held }) => always || held.length > 0),
    ...(nowhere.length > 0 ? [{ id: '', gaps: nowhere }] : []),
  ];
}

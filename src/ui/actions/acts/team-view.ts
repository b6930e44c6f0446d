// The view of one team: its steps and those around them, on the chart, in the table and in the outline.
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import { laneOfTeam, teamPart } from '../../../model/team-part';
import { useSession } from '../../session';

/** Below this zoom names can hardly be read. */
const READABLE = 0.7;

/** Brings the part of the team of a lane into view, as large as it goes; at `least` so large. False where it has no steps. */
function framePart(document: ProjectDocument, lane: Id, least?: number): boolean {
  const { own, others, inside } = teamPart(document, lane);
  if (own.size + inside.size === 0) return false;
  useSession.getState().camera?.frame([...own, ...others, ...inside.keys()], least);
  return true;
}

/** Shows the part of the team of a lane; null: all teams again, where one is. The chart goes to the part. */
export function showTeamView(document: ProjectDocument, lane: Id | null): void {
  useSession.setState({ focusedTeam: document.lanes[lane ?? '']?.team ?? null });
  if (lane !== null) framePart(document, lane, READABLE);
}

/** The lane of the map on the screen whose team's part is shown; null where all teams are. */
export function shownLane(document: ProjectDocument): Id | null {
  const { map, focusedTeam } = useSession.getState();
  return laneOfTeam(document, map ?? '', focusedTeam)?.id ?? null;
}

/** Brings all into view that is looked at: the team's part in its view, else the whole chart. */
export function fitShown(document: ProjectDocument): void {
  const lane = shownLane(document);
  if (lane === null || !framePart(document, lane)) useSession.getState().camera?.fit();
}

// The view of one team: its steps and those around them, on the chart, in the table and in the outline.
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import { teamPart } from '../../../model/team-part';
import { useSession } from '../../session';

/** Below this zoom names can hardly be read. */
const READABLE = 0.7;

/** Shows the part of the team of a lane; null: all teams again, where one is. The chart goes to the part. */
export function showTeamView(document: ProjectDocument, lane: Id | null): void {
  useSession.setState({ focusedLane: lane });
  if (lane === null) return;
  const { own, others } = teamPart(document, lane);
  if (own.size > 0) useSession.getState().camera?.frame([...own, ...others], READABLE);
}

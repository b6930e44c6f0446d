// Begins a presentation or a quiz of the map on screen; the whole screen is asked for during the key press.
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import { isInDay, takesPart, type Who } from '../../../present/people';
import { enterFullScreen } from '../../kit/full-screen';
import { useSession } from '../../session';
import { shownLane } from './team-view';

export function beginPresenting(from: Id | null, quiz = false, who: Who | null = null): void {
  useSession.setState({ presenting: { from, quiz, who }, renaming: null, tool: null, dialog: null });
  if (!quiz) void enterFullScreen();
}

/** Tells the day of a team: its steps, and what comes right before and after them. */
export const presentDay = (team: Id): void => beginPresenting(null, false, { kind: 'team', id: team });

/** Presents what is looked at: in a team's view its day, where it has one, else everybody's. */
export function presentShown(document: ProjectDocument, from: Id | null): void {
  const team = document.lanes[shownLane(document) ?? '']?.team;
  const who: Who | null = team === undefined ? null : { kind: 'team', id: team };
  const { map } = useSession.getState();
  const step = document.steps[from ?? ''];
  const isTold =
    who !== null &&
    takesPart(document, map ?? '', who) &&
    (step === undefined || isInDay(document, step, who));
  beginPresenting(from, false, isTold ? who : null);
}

// Begins a presentation or a quiz of the map on screen; the whole screen is asked for during the key press.
import type { Id } from '../../../base/id';
import type { Who } from '../../../present/people';
import { enterFullScreen } from '../../kit/full-screen';
import { useSession } from '../../session';

export function beginPresenting(from: Id | null, quiz = false, who: Who | null = null): void {
  useSession.setState({ presenting: { from, quiz, who }, renaming: null, tool: null, dialog: null });
  if (!quiz) void enterFullScreen();
}

/** Tells the day of a team: its steps, and what comes right before and after them. */
export const presentDay = (team: Id): void => beginPresenting(null, false, { kind: 'team', id: team });

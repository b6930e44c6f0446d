// Begins a presentation or a quiz of the map on screen; the whole screen is asked for during the key press.
import type { Id } from '../../../base/id';
import { enterFullScreen } from '../../kit/full-screen';
import { useSession } from '../../session';

export function beginPresenting(from: Id | null, quiz = false): void {
  useSession.setState({ presenting: { from, quiz }, renaming: null, tool: null, dialog: null });
  if (!quiz) void enterFullScreen();
}

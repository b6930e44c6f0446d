// The one way in which actions are asked and run, so that a read-only project stays as it is.
import { mayComment } from '../closed-to';
import { showsFlow, useSession } from '../session';
import type { Action, ActionContext, ActionGroup } from './action';
import { finishNudge } from './acts/nudge';

/** Groups whose actions are about what is drawn on the map: off while another screen hides it. */
const ON_MAP: ReadonlySet<ActionGroup> = new Set(['draw', 'edit', 'arrange', 'go']);

const isOutOfSight = ({ group, everyScreen }: Action): boolean =>
  ON_MAP.has(group) && !everyScreen && useSession.getState().screen !== 'map';

/** True of what would change something that may not be changed now. */
function isClosed({ edits }: Action): boolean {
  const session = useSession.getState();
  if (edits === 'as far as may be') return session.readOnly && !mayComment(session);
  return edits === 'comments' ? !mayComment(session) : edits && session.readOnly;
}

/** True when the action would do something now. */
export const canRun = (action: Action, context: ActionContext): boolean =>
  !isClosed(action) &&
  !(action.onMatrix && showsFlow(useSession.getState())) &&
  !isOutOfSight(action) &&
  action.enabled(context);

/** Runs the action if it is enabled; returns whether it was. */
export function runAction(action: Action, context: ActionContext): boolean {
  if (!action.id.startsWith('nudge-')) finishNudge();
  if (!canRun(action, context)) return false;
  void action.run(context);
  return true;
}

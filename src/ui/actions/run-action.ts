// The one way in which actions are asked and run, so that a read-only project stays as it is.
import { showsFlow, useSession } from '../session';
import type { Action, ActionContext } from './action';
import { finishNudge } from './acts/nudge';

/** True when the action would do something now. */
export const canRun = (action: Action, context: ActionContext): boolean =>
  !(action.edits && useSession.getState().readOnly) &&
  !(action.onMatrix && showsFlow(useSession.getState())) &&
  action.enabled(context);

/** Runs the action if it is enabled; returns whether it was. */
export function runAction(action: Action, context: ActionContext): boolean {
  if (!action.id.startsWith('nudge-')) finishNudge();
  if (!canRun(action, context)) return false;
  void action.run(context);
  return true;
}

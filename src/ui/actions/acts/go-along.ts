// Going along the flow from step to step, wherever they lie: on by the ways that leave a step in turn, back by the way that was come.
import type { Id } from '../../../base/id';
import { incoming, outgoing } from '../../../model/queries';
import { selectedSteps, useSession } from '../../session';
import type { ActionContext } from '../action';
import { goToStep } from './go';
import { connectionsSelected, shownMap } from './selection';
import { isStepShown } from './shown';

/** By step, where one went on to from it last, and where one came from to it. */
const wentTo = new Map<Id, Id>();
const cameFrom = new Map<Id, Id>();

/** The step where one is. */
function stepNow(context: ActionContext): Id | null {
  if (shownMap(context) === null) return null;
  const id = selectedSteps(useSession.getState().selection).at(-1) ?? null;
  return id !== null && context.project.store.document().steps[id] ? id : null;
}

/** The end of the selected connection, where it alone is selected. */
function endNow(context: ActionContext, end: 'from' | 'to'): Id | null {
  const [id] = connectionsSelected(context);
  return (id !== undefined && context.project.store.document().connections[id]?.[end]) || null;
}

function stepsBeside(context: ActionContext, id: Id, way: 'on' | 'back'): readonly Id[] {
  const document = context.project.store.document();
  const beside =
    way === 'on'
      ? outgoing(document, id).map(({ to }) => to)
      : incoming(document, id).map(({ from }) => from);
  return [...new Set(beside)].filter((one) => one !== id && isStepShown(document, one));
}

function nextOf(context: ActionContext, from: Id): Id | undefined {
  const ways = stepsBeside(context, from, 'on');
  return ways[(ways.indexOf(wentTo.get(from) ?? '') + 1) % Math.max(ways.length, 1)];
}

/** Goes on by the first way; back at the same step, by the one after that which was taken last. */
export function goOn(context: ActionContext): void {
  const from = stepNow(context);
  const to = from === null ? endNow(context, 'to') : nextOf(context, from);
  if (from !== null && to) {
    wentTo.set(from, to);
    cameFrom.set(to, from);
  }
  goToStep(to ?? null);
}

/** Goes back the way that was come, else the first that leads here. */
export function goBack(context: ActionContext): void {
  const at = stepNow(context);
  if (at === null) return goToStep(endNow(context, 'from'));
  const ways = stepsBeside(context, at, 'back');
  const come = cameFrom.get(at);
  goToStep((come !== undefined && ways.includes(come) ? come : ways[0]) ?? null);
}

/** True where the flow goes on from what is selected. */
export function canGoOn(context: ActionContext): boolean {
  const at = stepNow(context);
  return at === null ? endNow(context, 'to') !== null : stepsBeside(context, at, 'on').length > 0;
}

/** True where the flow leads to what is selected. */
export function canGoBack(context: ActionContext): boolean {
  const at = stepNow(context);
  return at === null ? endNow(context, 'from') !== null : stepsBeside(context, at, 'back').length > 0;
}

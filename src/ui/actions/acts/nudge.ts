// Shifts the selected steps by a key press; presses that follow each other closely are one undo.
import type { Point } from '../../../base/geometry';
import { useSession } from '../../session';
import type { ActionContext } from '../action';
import { shownMap, stepsSelected } from './selection';
import { nudgeSteps } from './steps';

const SHORT = 4;
const LONG = 24;
/** A pause longer than this begins another act, ms. */
const PAUSE = 800;

let burst = { number: 0, steps: '', last: 0 };

/** Shifts the selected steps in a direction: by 4 px, with Shift by 24. */
export function nudge(context: ActionContext, direction: Point): void {
  const map = shownMap(context);
  const ids = stepsSelected(context);
  if (!map || ids.length === 0) return;
  const steps = ids.join(' ');
  const now = performance.now();
  const goesOn = steps === burst.steps && now - burst.last < PAUSE;
  burst = { number: goesOn ? burst.number : burst.number + 1, steps, last: now };
  const by = context.shift ? LONG : SHORT;
  const shift = { x: direction.x * by, y: direction.y * by };
  nudgeSteps(context.project, map, ids, shift, String(burst.number));
  useSession.getState().camera?.reveal(ids);
}

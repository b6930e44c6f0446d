// Shifts the selected steps by key presses: shown at once, committed when the key is let go, one undo for presses in a row.
import type { Point } from '../../../base/geometry';
import type { ProjectSession } from '../../project-session';
import { useSession } from '../../session';
import type { ActionContext } from '../action';
import { shownMap, stepsSelected } from './selection';
import { nudgeSteps } from './steps';

const BY = 4;
/** A pause longer than this begins another act, ms. */
const PAUSE = 1000;
/** Committed after this even while the key is held, ms. */
const REST = 400;

let project: ProjectSession | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let burst = { number: 0, steps: '', last: Number.NEGATIVE_INFINITY };

/** Shifts the selected steps in a direction: by 4 px. */
export function nudge(context: ActionContext, direction: Point): void {
  const map = shownMap(context);
  const steps = stepsSelected(context);
  if (!map || steps.length === 0) return;
  const before = useSession.getState().nudge?.by ?? { x: 0, y: 0 };
  project = context.project;
  useSession.setState({
    nudge: { map, steps, by: { x: before.x + direction.x * BY, y: before.y + direction.y * BY } },
  });
  clearTimeout(timer);
  timer = setTimeout(finishNudge, REST);
}

/** Commits what has been shifted; called when the key is let go and before anything else happens. */
export function finishNudge(): void {
  const { nudge: shifted, camera } = useSession.getState();
  if (!shifted || !project) return;
  clearTimeout(timer);
  const steps = shifted.steps.join(' ');
  const now = performance.now();
  const goesOn = steps === burst.steps && now - burst.last < PAUSE;
  burst = { number: goesOn ? burst.number : burst.number + 1, steps, last: now };
  useSession.setState({ nudge: null });
  nudgeSteps(project, shifted.map, shifted.steps, shifted.by, String(burst.number));
  camera?.reveal(shifted.steps);
}

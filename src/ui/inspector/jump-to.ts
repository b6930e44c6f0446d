// Goes to another step from the panel: to its map, opens what it is collapsed or hidden in, selects it and brings it into view.
import type { Id } from '../../base/id';
import { showStep } from '../actions/acts/display';
import { showSteps } from '../actions/acts/screens';
import { isStepShown } from '../actions/acts/shown';
import type { ProjectSession } from '../project-session';
import { useSession } from '../session';

export function jumpTo(project: ProjectSession, step: Id): void {
  const { map = '' } = project.store.document().steps[step] ?? {};
  const isShown = isStepShown(project.store.document(), step);
  if (!isShown && !useSession.getState().readOnly) showStep(project, step);
  showSteps(map, [step]);
  useSession.getState().camera?.focus();
}

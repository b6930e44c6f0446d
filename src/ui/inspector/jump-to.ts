// Goes to another step from the panel: opens what it is collapsed or hidden in, selects it and brings it into view.
import type { Id } from '../../base/id';
import { showStep } from '../actions/acts/display';
import { isStepShown } from '../actions/acts/shown';
import type { ProjectSession } from '../project-session';
import { selectItems, useSession } from '../session';

export function jumpTo(project: ProjectSession, step: Id): void {
  const isShown = isStepShown(project.store.document(), step);
  if (!isShown && !useSession.getState().readOnly) showStep(project, step);
  selectItems([step]);
  const { camera } = useSession.getState();
  camera?.reveal([step]);
  camera?.focus();
}

// Goes to another step from the panel: selects it and brings it into view.
import type { Id } from '../../base/id';
import { selectItems, useSession } from '../session';

export function jumpTo(step: Id): void {
  selectItems([step]);
  const { camera } = useSession.getState();
  camera?.reveal([step]);
  camera?.focus();
}

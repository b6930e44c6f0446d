// Adds the step that comes after the selected one, connected and in text entry.
import { ArrowRightFromLine } from 'lucide-react';
import { stepKind } from '../../steps/registry';
import { selectItems, useSession } from '../session';
import type { Action, ActionContext } from './action';
import { onlyStep, shownMap } from './acts/selection';
import { addNewStep, placeBeside } from './acts/steps';

/** The selected step, when something can come after it. */
function source(context: ActionContext): string | null {
  const id = onlyStep(context);
  const step = id && context.project.store.document().steps[id];
  return step && !stepKind(step.kind).ends ? step.id : null;
}

const addNext: Action = {
  id: 'add-next',
  icon: ArrowRightFromLine,
  shortcut: ['$mod+Enter'],
  edits: true,
  onMatrix: true,
  enabled: (context) => source(context) !== null,
  run: (context) => {
    const after = source(context);
    const map = shownMap(context);
    const place = after && placeBeside(context.project, after, 'activity');
    if (!map || !after || !place) return;
    const id = addNewStep(context.project, map, { kind: 'activity', name: '', place, after });
    selectItems([id]);
    useSession.setState({ renaming: { kind: 'step', id } });
    useSession.getState().camera?.reveal([id]);
  },
};
export default addNext;

// Deletes what is selected.
import { Trash2 } from 'lucide-react';
import { selectedSteps, useSession } from '../session';
import type { Action, ActionContext } from './action';
import { deleteBandAsked, deleteItemsAsked } from './acts/delete';
import { connectionsSelected, shownMap, stepsSelected } from './acts/selection';

const items = (context: ActionContext): number =>
  stepsSelected(context).length + connectionsSelected(context).length;

const deleteAction: Action = {
  id: 'delete',
  group: 'edit',
  place: 8,
  icon: Trash2,
  shortcut: ['Delete', 'Backspace'],
  edits: true,
  enabled: (context) => {
    const { selection } = useSession.getState();
    return selection.kind === 'lane' || selection.kind === 'stage' || items(context) > 0;
  },
  run: async (context) => {
    const { selection } = useSession.getState();
    const map = shownMap(context);
    if (!map) return;
    if (selection.kind === 'lane' || selection.kind === 'stage')
      await deleteBandAsked(context.project, map, selection.kind, selection.id, context.text);
    else {
      const items = { steps: stepsSelected(context), connections: connectionsSelected(context) };
      const done = await deleteItemsAsked(context.project, map, items, context.text);
      // Keys go on from the step that is selected now.
      if (done && selectedSteps(useSession.getState().selection).length > 0)
        useSession.getState().camera?.focus(() => window.document.activeElement === window.document.body);
    }
  },
};
export default deleteAction;

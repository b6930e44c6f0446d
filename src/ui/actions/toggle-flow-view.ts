// Switches the shown map between lanes × stages and plain flow; nothing in the project changes.
import { Workflow } from 'lucide-react';
import { NOTHING, useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const toggleFlowView: Action = {
  id: 'toggle-flow-view',
  group: 'view',
  place: 13,
  icon: Workflow,
  shortcut: ['$mod+Shift+f'],
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => {
    const map = shownMap(context);
    if (!map) return;
    useSession.setState(({ flowMaps, selection }) => {
      const maps = new Set(flowMaps);
      if (!maps.delete(map)) maps.add(map);
      // Steps and connections stay selected; lanes and stages are not to be seen in the flow.
      const kept = selection.kind === 'items' ? selection : NOTHING;
      return { flowMaps: maps, selection: kept, renaming: null, tool: null };
    });
  },
};
export default toggleFlowView;

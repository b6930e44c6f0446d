// Keeps the steps of each stage together in the plain flow view, one stage behind the other.
import { Columns3 } from 'lucide-react';
import { showsFlow, useSession } from '../session';
import type { Action } from './action';

const stagesInFlowView: Action = {
  id: 'stages-in-flow-view',
  group: 'view',
  place: 14,
  icon: Columns3,
  shortcut: ['Alt+Shift+KeyP'],
  edits: false,
  enabled: () => showsFlow(useSession.getState()),
  run: () => useSession.setState(({ flowLook }) => ({ flowLook: { ...flowLook, stages: !flowLook.stages } })),
};
export default stagesInFlowView;

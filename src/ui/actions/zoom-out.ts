// Shows the chart smaller.
import { Minus } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const zoomOut: Action = {
  id: 'zoom-out',
  group: 'view',
  place: 3,
  icon: Minus,
  shortcut: ['$mod+Minus', '$mod+NumpadSubtract', 'Minus', 'NumpadSubtract'],
  edits: false,
  enabled: () => useSession.getState().camera !== null,
  run: () => useSession.getState().camera?.zoomOut(),
};
export default zoomOut;

// Shows the whole chart.
import { Maximize } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const zoomFit: Action = {
  id: 'zoom-fit',
  group: 'view',
  place: 1,
  icon: Maximize,
  shortcut: ['$mod+0', '$mod+Numpad0'],
  edits: false,
  enabled: () => useSession.getState().camera !== null,
  run: () => useSession.getState().camera?.fit(),
};
export default zoomFit;

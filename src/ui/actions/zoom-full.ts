// Shows the chart at 100 %.
import { Scan } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const zoomFull: Action = {
  id: 'zoom-full',
  group: 'view',
  place: 4,
  icon: Scan,
  shortcut: ['$mod+1', '$mod+Numpad1'],
  edits: false,
  enabled: () => useSession.getState().camera !== null,
  run: () => useSession.getState().camera?.zoomTo(1),
};
export default zoomFull;

// Shows the chart larger.
import { Plus } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const zoomIn: Action = {
  id: 'zoom-in',
  group: 'view',
  place: 2,
  icon: Plus,
  shortcut: ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd', 'Equal', 'Shift+Equal', 'NumpadAdd'],
  edits: false,
  enabled: () => useSession.getState().camera !== null,
  run: () => useSession.getState().camera?.zoomIn(),
};
export default zoomIn;

// Shows or hides the panel of details.
import { PanelRight } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const toggleDetails: Action = {
  id: 'toggle-details',
  group: 'view',
  place: 9,
  icon: PanelRight,
  shortcut: ['Alt+Shift+KeyD'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => useSession.setState(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
};
export default toggleDetails;

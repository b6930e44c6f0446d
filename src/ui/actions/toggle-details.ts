// Shows or hides the panel of details.
import { PanelRight } from 'lucide-react';
import type { Action } from './action';
import { toggleDetails } from './acts/views';

const toggleDetailsAction: Action = {
  id: 'toggle-details',
  group: 'view',
  place: 9,
  icon: PanelRight,
  shortcut: ['Alt+Shift+KeyD'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: toggleDetails,
};
export default toggleDetailsAction;

// Shows the action plan, or the map again.
import { ClipboardList } from 'lucide-react';
import type { Action } from './action';
import { toggleScreen } from './acts/screens';

const showPlan: Action = {
  id: 'show-plan',
  group: 'view',
  place: 16,
  icon: ClipboardList,
  shortcut: ['Alt+Digit5'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => toggleScreen('plan'),
};
export default showPlan;

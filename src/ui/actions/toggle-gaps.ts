// Opens the list of gaps, or folds it away.
import { Flag } from 'lucide-react';
import type { Action } from './action';
import { toggleDock } from './acts/screens';
import { shownMap } from './acts/selection';

const toggleGaps: Action = {
  id: 'toggle-gaps',
  group: 'view',
  place: 17,
  icon: Flag,
  shortcut: ['$mod+Shift+g'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => toggleDock('gaps'),
};
export default toggleGaps;

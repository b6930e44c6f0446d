// Shows or hides the readable outline of the process.
import { ListTree } from 'lucide-react';
import type { Action } from './action';
import { toggleDock } from './acts/screens';
import { shownMap } from './acts/selection';

const toggleOutline: Action = {
  id: 'toggle-outline',
  group: 'view',
  place: 10,
  icon: ListTree,
  shortcut: ['Alt+Shift+KeyO'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => toggleDock('outline'),
};
export default toggleOutline;

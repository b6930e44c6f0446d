// Shows or hides the findings of the checks.
import { ListChecks } from 'lucide-react';
import type { Action } from './action';
import { toggleDock } from './acts/screens';
import { shownMap } from './acts/selection';

const toggleChecks: Action = {
  id: 'toggle-checks',
  group: 'view',
  place: 20,
  icon: ListChecks,
  shortcut: ['Alt+F8'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => toggleDock('checks'),
};
export default toggleChecks;

// Opens the numbers of the chart, or folds them away.
import { ChartNoAxesColumn } from 'lucide-react';
import type { Action } from './action';
import { toggleDock } from './acts/screens';
import { shownMap } from './acts/selection';

const toggleNumbers: Action = {
  id: 'toggle-numbers',
  group: 'view',
  place: 19,
  icon: ChartNoAxesColumn,
  shortcut: ['Alt+Shift+Digit9'],
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => toggleDock('numbers'),
};
export default toggleNumbers;

// Marks a gap at what is selected: steps, connections, a lane or a stage, else the chart as a whole.
import { Flag } from 'lucide-react';
import type { Action } from './action';
import { markGapOnSelection } from './acts/gaps';
import { shownMap } from './acts/selection';

const markGap: Action = {
  id: 'mark-gap',
  group: 'draw',
  place: 16,
  icon: Flag,
  shortcut: ['Alt+Shift+KeyG'],
  edits: true,
  enabled: (context) => shownMap(context) !== null,
  run: markGapOnSelection,
};
export default markGap;

// Shifts the selected steps downwards by 4 px.
import { ArrowDown } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeDown: Action = {
  id: 'nudge-down',
  group: 'arrange',
  place: 13,
  icon: ArrowDown,
  shortcut: ['Shift+ArrowDown'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 0, y: 1 }),
};
export default nudgeDown;

// Shifts the selected steps down by 4 px, with Shift by 24.
import { ArrowDown } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeDown: Action = {
  id: 'nudge-down',
  icon: ArrowDown,
  shortcut: ['ArrowDown', 'Shift+ArrowDown'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 0, y: 1 }),
};
export default nudgeDown;

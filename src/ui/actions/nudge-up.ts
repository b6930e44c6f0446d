// Shifts the selected steps up by 4 px, with Shift by 24.
import { ArrowUp } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeUp: Action = {
  id: 'nudge-up',
  icon: ArrowUp,
  shortcut: ['ArrowUp', 'Shift+ArrowUp'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 0, y: -1 }),
};
export default nudgeUp;

// Shifts the selected steps to the right by 4 px, with Shift by 24.
import { ArrowRight } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeRight: Action = {
  id: 'nudge-right',
  icon: ArrowRight,
  shortcut: ['ArrowRight', 'Shift+ArrowRight'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 1, y: 0 }),
};
export default nudgeRight;

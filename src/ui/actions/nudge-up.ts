// Shifts the selected steps upwards by 4 px.
import { ArrowUp } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeUp: Action = {
  id: 'nudge-up',
  group: 'arrange',
  place: 12,
  icon: ArrowUp,
  shortcut: ['Shift+ArrowUp'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 0, y: -1 }),
};
export default nudgeUp;

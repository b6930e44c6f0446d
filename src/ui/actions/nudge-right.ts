// Shifts the selected steps to the right by 4 px.
import { ArrowRight } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeRight: Action = {
  id: 'nudge-right',
  group: 'arrange',
  place: 10,
  icon: ArrowRight,
  shortcut: ['Shift+ArrowRight'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: 1, y: 0 }),
};
export default nudgeRight;

// Shifts the selected steps to the left by 4 px.
import { ArrowLeft } from 'lucide-react';
import type { Action } from './action';
import { nudge } from './acts/nudge';
import { stepsSelected } from './acts/selection';

const nudgeLeft: Action = {
  id: 'nudge-left',
  group: 'arrange',
  place: 11,
  icon: ArrowLeft,
  shortcut: ['Shift+ArrowLeft'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => nudge(context, { x: -1, y: 0 }),
};
export default nudgeLeft;

// Spreads the selected steps evenly from top to bottom.
import { AlignVerticalDistributeCenter } from 'lucide-react';
import type { Action } from './action';
import { distribute } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const distributeDown: Action = {
  id: 'distribute-down',
  group: 'arrange',
  place: 21,
  icon: AlignVerticalDistributeCenter,
  shortcut: ['Alt+Shift+Digit2'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 2,
  run: (context) => distribute(context, 'y'),
};
export default distributeDown;

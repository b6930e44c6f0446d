// Spreads the selected steps evenly from left to right.
import { AlignHorizontalDistributeCenter } from 'lucide-react';
import type { Action } from './action';
import { distribute } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const distributeAcross: Action = {
  id: 'distribute-across',
  group: 'arrange',
  place: 20,
  icon: AlignHorizontalDistributeCenter,
  shortcut: ['Alt+Shift+Digit1'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 2,
  run: (context) => distribute(context, 'x'),
};
export default distributeAcross;

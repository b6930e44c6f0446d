// Goes downwards: to the connected step there, else to the nearest one.
import { ArrowDown } from 'lucide-react';
import type { Action } from './action';
import { canGo, go } from './acts/go';

const goDown: Action = {
  id: 'go-down',
  group: 'go',
  place: 5,
  icon: ArrowDown,
  shortcut: ['ArrowDown'],
  onChart: true,
  edits: false,
  onMatrix: true,
  enabled: canGo,
  run: (context) => go(context, 'bottom'),
};
export default goDown;

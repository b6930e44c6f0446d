// Goes upwards: to the connected step there, else to the nearest one.
import { ArrowUp } from 'lucide-react';
import type { Action } from './action';
import { canGo, go } from './acts/go';

const goUp: Action = {
  id: 'go-up',
  group: 'go',
  place: 4,
  icon: ArrowUp,
  shortcut: ['ArrowUp'],
  onChart: true,
  edits: false,
  onMatrix: true,
  enabled: canGo,
  run: (context) => go(context, 'top'),
};
export default goUp;

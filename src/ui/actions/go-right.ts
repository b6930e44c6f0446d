// Goes to the right: to the connected step there, else to the nearest one.
import { ArrowRight } from 'lucide-react';
import type { Action } from './action';
import { canGo, go } from './acts/go';

const goRight: Action = {
  id: 'go-right',
  group: 'go',
  place: 2,
  icon: ArrowRight,
  shortcut: ['ArrowRight'],
  onChart: true,
  edits: false,
  onMatrix: true,
  enabled: canGo,
  run: (context) => go(context, 'right'),
};
export default goRight;

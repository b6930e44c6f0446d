// Goes to the left: to the connected step there, else to the nearest one.
import { ArrowLeft } from 'lucide-react';
import type { Action } from './action';
import { canGo, go } from './acts/go';

const goLeft: Action = {
  id: 'go-left',
  group: 'go',
  place: 3,
  icon: ArrowLeft,
  shortcut: ['ArrowLeft'],
  onChart: true,
  edits: false,
  onMatrix: true,
  enabled: canGo,
  run: (context) => go(context, 'left'),
};
export default goLeft;

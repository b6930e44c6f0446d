// Adds the step that comes after the selected one, to its right.
import { ArrowRightFromLine } from 'lucide-react';
import type { Action } from './action';
import { addNext, stepToGoOn } from './acts/next-step';

const addRight: Action = {
  id: 'add-right',
  group: 'draw',
  place: 2,
  icon: ArrowRightFromLine,
  shortcut: ['$mod+ArrowRight'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepToGoOn(context) !== null,
  run: (context) => addNext(context, 'right'),
};
export default addRight;

// Adds the step that comes after the selected one, below it.
import { ArrowDownFromLine } from 'lucide-react';
import type { Action } from './action';
import { addNext, stepToGoOn } from './acts/next-step';

const addDown: Action = {
  id: 'add-down',
  group: 'draw',
  place: 3,
  icon: ArrowDownFromLine,
  shortcut: ['$mod+ArrowDown'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepToGoOn(context) !== null,
  run: (context) => addNext(context, 'bottom'),
};
export default addDown;

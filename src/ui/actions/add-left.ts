// Adds the step that comes after the selected one, to its left.
import { ArrowLeftFromLine } from 'lucide-react';
import type { Action } from './action';
import { addNext, stepToGoOn } from './acts/next-step';

const addLeft: Action = {
  id: 'add-left',
  group: 'draw',
  place: 4,
  icon: ArrowLeftFromLine,
  shortcut: ['$mod+ArrowLeft'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepToGoOn(context) !== null,
  run: (context) => addNext(context, 'left'),
};
export default addLeft;

// Adds the step that comes after the selected one, above it.
import { ArrowUpFromLine } from 'lucide-react';
import type { Action } from './action';
import { addNext, stepToGoOn } from './acts/next-step';

const addUp: Action = {
  id: 'add-up',
  group: 'draw',
  place: 5,
  icon: ArrowUpFromLine,
  shortcut: ['$mod+ArrowUp'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepToGoOn(context) !== null,
  run: (context) => addNext(context, 'top'),
};
export default addUp;

// Adds the step that comes after the selected one in the next lane or stage to the right.
import { ArrowRightFromLine } from 'lucide-react';
import type { Action } from './action';
import { addBeyond, canAddBeyond } from './acts/next-step';

const addBeyondRight: Action = {
  id: 'add-beyond-right',
  group: 'draw',
  place: 6,
  icon: ArrowRightFromLine,
  shortcut: ['$mod+Shift+ArrowRight'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => canAddBeyond(context, 'right'),
  run: (context) => addBeyond(context, 'right'),
};
export default addBeyondRight;

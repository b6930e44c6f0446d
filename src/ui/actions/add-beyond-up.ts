// Adds the step that comes after the selected one in the next lane or stage upwards.
import { ArrowUpFromLine } from 'lucide-react';
import type { Action } from './action';
import { addBeyond, canAddBeyond } from './acts/next-step';

const addBeyondUp: Action = {
  id: 'add-beyond-up',
  group: 'draw',
  place: 9,
  icon: ArrowUpFromLine,
  shortcut: ['$mod+Shift+ArrowUp'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => canAddBeyond(context, 'top'),
  run: (context) => addBeyond(context, 'top'),
};
export default addBeyondUp;

// Adds the step that comes after the selected one in the next lane or stage downwards.
import { ArrowDownFromLine } from 'lucide-react';
import type { Action } from './action';
import { addBeyond, canAddBeyond } from './acts/next-step';

const addBeyondDown: Action = {
  id: 'add-beyond-down',
  group: 'draw',
  place: 7,
  icon: ArrowDownFromLine,
  shortcut: ['$mod+Shift+ArrowDown'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => canAddBeyond(context, 'bottom'),
  run: (context) => addBeyond(context, 'bottom'),
};
export default addBeyondDown;

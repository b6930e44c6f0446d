// Adds the step that comes after the selected one in the next lane or stage to the left.
import { ArrowLeftFromLine } from 'lucide-react';
import type { Action } from './action';
import { addBeyond, canAddBeyond } from './acts/next-step';

const addBeyondLeft: Action = {
  id: 'add-beyond-left',
  group: 'draw',
  place: 8,
  icon: ArrowLeftFromLine,
  shortcut: ['$mod+Shift+ArrowLeft'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => canAddBeyond(context, 'left'),
  run: (context) => addBeyond(context, 'left'),
};
export default addBeyondLeft;

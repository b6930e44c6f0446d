// Moves the selected steps to the next lane or stage downwards.
import { ArrowBigDown } from 'lucide-react';
import type { Action } from './action';
import { stepsSelected } from './acts/selection';
import { moveToNextCell } from './acts/to-band';

const moveDown: Action = {
  id: 'move-down',
  group: 'arrange',
  place: 7,
  icon: ArrowBigDown,
  shortcut: ['Alt+ArrowDown'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveToNextCell(context.project, stepsSelected(context), 'bottom'),
};
export default moveDown;

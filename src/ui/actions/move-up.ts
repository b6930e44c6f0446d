// Moves the selected steps to the next lane or stage upwards.
import { ArrowBigUp } from 'lucide-react';
import type { Action } from './action';
import { stepsSelected } from './acts/selection';
import { moveToNextCell } from './acts/to-band';

const moveUp: Action = {
  id: 'move-up',
  group: 'arrange',
  place: 6,
  icon: ArrowBigUp,
  shortcut: ['Alt+ArrowUp'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveToNextCell(context.project, stepsSelected(context), 'top'),
};
export default moveUp;

// Moves the selected steps to the next lane or stage to the right.
import { ArrowBigRight } from 'lucide-react';
import type { Action } from './action';
import { stepsSelected } from './acts/selection';
import { moveToNextCell } from './acts/to-band';

const moveRight: Action = {
  id: 'move-right',
  group: 'arrange',
  place: 4,
  icon: ArrowBigRight,
  shortcut: ['Alt+ArrowRight'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveToNextCell(context.project, stepsSelected(context), 'right'),
};
export default moveRight;

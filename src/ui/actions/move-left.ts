// Moves the selected steps to the next lane or stage to the left.
import { ArrowBigLeft } from 'lucide-react';
import type { Action } from './action';
import { stepsSelected } from './acts/selection';
import { moveToNextCell } from './acts/to-band';

const moveLeft: Action = {
  id: 'move-left',
  group: 'arrange',
  place: 5,
  icon: ArrowBigLeft,
  shortcut: ['Alt+ArrowLeft'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveToNextCell(context.project, stepsSelected(context), 'left'),
};
export default moveLeft;

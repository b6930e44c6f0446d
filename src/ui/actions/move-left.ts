// Moves the selected steps to the next lane or stage to the left.
import { ArrowBigLeft } from 'lucide-react';
import type { Action } from './action';
import { moveToNextCell } from './acts/steps';
import { shownMap, stepsSelected } from './acts/selection';

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
  run: (context) => {
    const map = shownMap(context);
    if (map) moveToNextCell(context.project, map, stepsSelected(context), 'left');
  },
};
export default moveLeft;

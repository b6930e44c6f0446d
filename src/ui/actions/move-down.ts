// Moves the selected steps to the next lane or stage downwards.
import { ArrowBigDown } from 'lucide-react';
import type { Action } from './action';
import { moveToNextCell } from './acts/steps';
import { shownMap, stepsSelected } from './acts/selection';

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
  run: (context) => {
    const map = shownMap(context);
    if (map) moveToNextCell(context.project, map, stepsSelected(context), 'bottom');
  },
};
export default moveDown;

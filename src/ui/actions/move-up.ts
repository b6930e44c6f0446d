// Moves the selected steps to the next lane or stage upwards.
import { ArrowBigUp } from 'lucide-react';
import type { Action } from './action';
import { moveToNextCell } from './acts/steps';
import { shownMap, stepsSelected } from './acts/selection';

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
  run: (context) => {
    const map = shownMap(context);
    if (map) moveToNextCell(context.project, map, stepsSelected(context), 'top');
  },
};
export default moveUp;

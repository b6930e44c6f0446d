// Connects the selected steps in the order in which they were selected.
import { Spline } from 'lucide-react';
import type { Action } from './action';
import { connectInOrder } from './acts/connections';
import { shownMap, stepsSelected } from './acts/selection';

const connectSelected: Action = {
  id: 'connect-selected',
  group: 'draw',
  place: 12,
  icon: Spline,
  shortcut: ['Alt+Shift+KeyJ'],
  edits: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => {
    const map = shownMap(context);
    if (map) connectInOrder(context.project, map, stepsSelected(context));
  },
};
export default connectSelected;

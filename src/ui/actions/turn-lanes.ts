// Lets the lanes run down instead of across, or back, and places all steps for it.
import { RotateCwSquare } from 'lucide-react';
import type { Action } from './action';
import { turn } from './acts/display';
import { shownMap } from './acts/selection';

const turnLanes: Action = {
  id: 'turn-lanes',
  group: 'arrange',
  place: 26,
  icon: RotateCwSquare,
  shortcut: ['Alt+Shift+KeyR'],
  edits: true,
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => {
    const map = shownMap(context);
    if (map) turn(context.project, map);
  },
};
export default turnLanes;

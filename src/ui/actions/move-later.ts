// Moves the selected steps later in the flow, past the one that stands there.
import { ArrowRightToLine } from 'lucide-react';
import type { Action } from './action';
import { moveSelected } from './acts/move-in-order';
import { stepsSelected } from './acts/selection';

const moveLater: Action = {
  id: 'move-later',
  group: 'arrange',
  place: 9,
  icon: ArrowRightToLine,
  shortcut: ['Alt+Shift+Period'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveSelected(context, 1),
};
export default moveLater;

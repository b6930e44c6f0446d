// Moves the selected steps earlier in the flow, past the one that stands there.
import { ArrowLeftToLine } from 'lucide-react';
import type { Action } from './action';
import { moveSelected } from './acts/move-in-order';
import { stepsSelected } from './acts/selection';

const moveEarlier: Action = {
  id: 'move-earlier',
  group: 'arrange',
  place: 8,
  icon: ArrowLeftToLine,
  shortcut: ['Alt+Shift+Comma'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => moveSelected(context, -1),
};
export default moveEarlier;

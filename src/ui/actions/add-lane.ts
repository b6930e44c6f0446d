// Adds a lane behind the selected one, else at the end, with its name in text entry.
import { Rows3 } from 'lucide-react';
import type { Action } from './action';
import { addBandBehind } from './acts/bands';
import { shownMap } from './acts/selection';

const addLane: Action = {
  id: 'add-lane',
  group: 'draw',
  place: 13,
  icon: Rows3,
  shortcut: ['Alt+Shift+KeyL'],
  edits: true,
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => addBandBehind(context, 'lane'),
};
export default addLane;

// Adds a stage behind the selected one, else at the end, with its name in text entry.
import { Columns3 } from 'lucide-react';
import type { Action } from './action';
import { addBandBehind } from './acts/bands';
import { shownMap } from './acts/selection';

const addStage: Action = {
  id: 'add-stage',
  group: 'draw',
  place: 14,
  icon: Columns3,
  shortcut: ['Alt+Shift+KeyS'],
  edits: true,
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => addBandBehind(context, 'stage'),
};
export default addStage;

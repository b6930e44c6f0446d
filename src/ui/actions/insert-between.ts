// Inserts a step into the selected connection.
import { BetweenVerticalEnd } from 'lucide-react';
import type { Action } from './action';
import { insertInto, wayToInsertInto } from './acts/insert-step';

const insertBetween: Action = {
  id: 'insert-between',
  group: 'draw',
  place: 11,
  icon: BetweenVerticalEnd,
  shortcut: ['Alt+Shift+Digit6'],
  edits: true,
  onMatrix: true,
  enabled: (context) => wayToInsertInto(context) !== null,
  run: (context) => {
    const way = wayToInsertInto(context);
    if (way !== null) insertInto(context.project, way);
  },
};
export default insertBetween;

// Inserts a step between the selected one and what follows it.
import { BetweenVerticalStart } from 'lucide-react';
import type { Action } from './action';
import { canInsertAfter, insertAfter } from './acts/insert-step';

const insertAfterStep: Action = {
  id: 'insert-after',
  group: 'draw',
  place: 10,
  icon: BetweenVerticalStart,
  shortcut: ['$mod+Shift+Enter'],
  edits: true,
  onMatrix: true,
  enabled: canInsertAfter,
  run: insertAfter,
};
export default insertAfterStep;

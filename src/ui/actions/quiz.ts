// Asks questions about the map: who owns a step, what comes next, what completes it.
import { GraduationCap } from 'lucide-react';
import type { Action } from './action';
import { beginPresenting } from './acts/present';
import { shownMap } from './acts/selection';

const quiz: Action = {
  id: 'quiz',
  group: 'view',
  place: 32,
  icon: GraduationCap,
  shortcut: ['Alt+F5'],
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => beginPresenting(null, true),
};
export default quiz;

// Goes to the finding before of the checks, on this map or another.
import { ArrowUp } from 'lucide-react';
import { useFindings } from '../findings';
import type { Action } from './action';
import { walkFindings } from './acts/findings';
import { shownMap } from './acts/selection';

const previousFinding: Action = {
  id: 'previous-finding',
  group: 'go',
  place: 21,
  icon: ArrowUp,
  shortcut: ['Shift+F8'],
  everywhere: true,
  edits: false,
  everyScreen: true,
  enabled: (context) => shownMap(context) !== null && useFindings.getState().shown.length > 0,
  run: ({ project }) => walkFindings(project, -1),
};
export default previousFinding;

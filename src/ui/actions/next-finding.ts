// Goes to the next finding of the checks, on this map or the next.
import { ArrowDown } from 'lucide-react';
import { useFindings } from '../findings';
import type { Action } from './action';
import { walkFindings } from './acts/findings';
import { shownMap } from './acts/selection';

const nextFinding: Action = {
  id: 'next-finding',
  group: 'go',
  place: 20,
  icon: ArrowDown,
  shortcut: ['F8'],
  everywhere: true,
  edits: false,
  everyScreen: true,
  enabled: (context) => shownMap(context) !== null && useFindings.getState().shown.length > 0,
  run: ({ project }) => walkFindings(project, 1),
};
export default nextFinding;

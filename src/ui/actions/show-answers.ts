// Shows at each step which of the five questions it answers, or no longer.
import { ListChecks } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const showAnswers: Action = {
  id: 'show-answers',
  group: 'view',
  place: 15,
  icon: ListChecks,
  shortcut: ['Shift+F4'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => useSession.setState(({ answers }) => ({ answers: !answers })),
};
export default showAnswers;

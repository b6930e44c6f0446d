// Shows all gaps on a board, in place of the chart; on the board, the chart again.
import { SquareKanban } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { showScreen } from './acts/screens';
import { shownMap } from './acts/selection';

const showGapBoard: Action = {
  id: 'show-gap-board',
  group: 'view',
  place: 18,
  icon: SquareKanban,
  shortcut: ['Alt+Digit5'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => showScreen(useSession.getState().screen === 'gaps' ? 'map' : 'gaps'),
};
export default showGapBoard;

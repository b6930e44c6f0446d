// Prints the chart, or what the screen shows of it, in place of the app's own page.
import { Printer } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const print: Action = {
  id: 'print',
  group: 'file',
  place: 4,
  icon: Printer,
  shortcut: ['$mod+p'],
  everywhere: true,
  edits: false,
  // The action plan has a printed page of its own, which the browser prints.
  enabled: (context) => shownMap(context) !== null && useSession.getState().screen !== 'plan',
  run: () => useSession.setState({ dialog: 'print' }),
};
export default print;

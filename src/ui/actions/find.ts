// Opens the field that finds text: in the table where one is in it, else in all that is said of the chart.
import { Search } from 'lucide-react';
import { type Session, useSession } from '../session';
import type { Action } from './action';

/** Beside each other, the one that has the keyboard is searched. */
function placeOf(view: Session['view']): 'chart' | 'table' {
  if (view !== 'both') return view;
  return window.document.activeElement?.closest('[data-region="table"]') ? 'table' : 'chart';
}

const find: Action = {
  id: 'find',
  group: 'go',
  place: 1,
  icon: Search,
  shortcut: ['$mod+f'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => useSession.setState(({ view }) => ({ finding: { where: placeOf(view) } })),
};
export default find;

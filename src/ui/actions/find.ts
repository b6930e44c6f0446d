// Opens the field that finds text in all that is said of the chart.
import { Search } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const find: Action = {
  id: 'find',
  group: 'go',
  place: 1,
  icon: Search,
  shortcut: ['$mod+f'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => useSession.setState(({ finding }) => ({ finding: (finding ?? 0) + 1 })),
};
export default find;

// Shows or hides the readable outline of the process.
import { ListTree } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const toggleOutline: Action = {
  id: 'toggle-outline',
  group: 'view',
  place: 10,
  icon: ListTree,
  shortcut: ['Alt+Shift+KeyO'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => useSession.setState(({ outlineOpen }) => ({ outlineOpen: !outlineOpen })),
};
export default toggleOutline;

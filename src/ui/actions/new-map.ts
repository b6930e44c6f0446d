// Opens the dialog for a new chart: a whole process, or one team's part.
import { FilePlus2 } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const newMap: Action = {
  id: 'new-map',
  group: 'maps',
  place: 2,
  icon: FilePlus2,
  shortcut: ['Alt+Shift+KeyZ'],
  edits: true,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'new-map' }),
};
export default newMap;

// Shows all shortcuts.
import { Keyboard } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const shortcutList: Action = {
  id: 'shortcut-list',
  group: 'file',
  place: 3,
  icon: Keyboard,
  shortcut: ['F1', '$mod+Slash', '?', 'Shift+?'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'shortcuts' }),
};
export default shortcutList;

// Opens the dialog for the target, or for a further version of it.
import { Target } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const newTarget: Action = {
  id: 'new-target',
  group: 'maps',
  place: 1,
  icon: Target,
  shortcut: ['Alt+Shift+Digit3'],
  edits: true,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'new-target' }),
};
export default newTarget;

// Opens the list of all commands, to be searched.
import { Command } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const commandPalette: Action = {
  id: 'command-palette',
  group: 'file',
  place: 2,
  icon: Command,
  shortcut: ['$mod+k'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'palette' }),
};
export default commandPalette;

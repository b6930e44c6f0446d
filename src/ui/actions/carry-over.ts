// Opens the list of what the current process says and the target does not, to be carried over to it.
import { FileInput } from 'lucide-react';
import { wholeMap } from '../../method/main-maps';
import { useSession } from '../session';
import type { Action } from './action';

const carryOver: Action = {
  id: 'carry-over',
  group: 'maps',
  place: 9,
  icon: FileInput,
  shortcut: ['Shift+F9'],
  edits: true,
  enabled: ({ project }) => {
    const document = project.store.document();
    return wholeMap(document, 'current') !== null && wholeMap(document, 'target') !== null;
  },
  run: () => useSession.setState({ dialog: 'carry-over', carrying: null }),
};
export default carryOver;

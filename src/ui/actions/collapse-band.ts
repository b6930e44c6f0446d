// Collapses the selected lane or stage to a thin band, or opens it again.
import { ChevronsDownUp } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { displayOf, toggleBand } from './acts/display';

const collapseBand: Action = {
  id: 'collapse-band',
  group: 'arrange',
  place: 23,
  icon: ChevronsDownUp,
  shortcut: ['Alt+Shift+KeyC'],
  edits: true,
  enabled: (context) => {
    const { selection } = useSession.getState();
    if (selection.kind !== 'lane' && selection.kind !== 'stage') return false;
    return displayOf(context.project.store.document(), selection.kind, selection.id) !== null;
  },
  run: (context) => {
    const { selection } = useSession.getState();
    if (selection.kind === 'lane' || selection.kind === 'stage')
      toggleBand(context.project, selection.kind, selection.id);
  },
};
export default collapseBand;

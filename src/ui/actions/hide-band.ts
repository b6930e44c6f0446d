// Hides the selected lane or stage with the steps in it.
import { EyeOff } from 'lucide-react';
import { NOTHING, useSession } from '../session';
import type { Action } from './action';
import { canHide, displayBand, displayOf } from './acts/display';
import { shownMap } from './acts/selection';

const hideBand: Action = {
  id: 'hide-band',
  group: 'arrange',
  place: 24,
  icon: EyeOff,
  shortcut: ['Alt+Shift+KeyH'],
  edits: true,
  enabled: (context) => {
    const map = shownMap(context);
    const { selection } = useSession.getState();
    if (!map || (selection.kind !== 'lane' && selection.kind !== 'stage')) return false;
    const document = context.project.store.document();
    return (
      displayOf(document, selection.kind, selection.id) !== null &&
      canHide(document, map, selection.kind, selection.id)
    );
  },
  run: (context) => {
    const { selection } = useSession.getState();
    if (selection.kind !== 'lane' && selection.kind !== 'stage') return;
    displayBand(context.project, selection.kind, selection.id, 'hidden');
    useSession.setState({ selection: NOTHING });
  },
};
export default hideBand;

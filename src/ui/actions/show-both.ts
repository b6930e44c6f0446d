// Shows chart and table beside each other.
import { Columns2 } from 'lucide-react';
import type { Action } from './action';
import { showsView, showView } from './acts/views';

const showBoth: Action = {
  id: 'show-both',
  group: 'view',
  place: 7,
  icon: Columns2,
  shortcut: ['Alt+Digit2'],
  edits: false,
  enabled: () => !showsView('both'),
  run: () => showView('both'),
};
export default showBoth;

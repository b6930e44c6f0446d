// Shows the table alone.
import { Table2 } from 'lucide-react';
import type { Action } from './action';
import { showsView, showView } from './acts/views';

const showTable: Action = {
  id: 'show-table',
  group: 'view',
  place: 8,
  icon: Table2,
  shortcut: ['Alt+Digit3'],
  edits: false,
  enabled: () => !showsView('table'),
  run: () => showView('table'),
};
export default showTable;

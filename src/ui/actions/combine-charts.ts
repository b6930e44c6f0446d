// Opens the dialog that combines team charts into one whole chart.
import { Combine } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const combineCharts: Action = {
  id: 'combine-charts',
  group: 'maps',
  place: 8,
  icon: Combine,
  shortcut: ['Alt+Shift+KeyB'],
  edits: true,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'combine-charts' }),
};
export default combineCharts;

// Shows the chart alone.
import { Waypoints } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { showView } from './acts/views';

const showChart: Action = {
  id: 'show-chart',
  group: 'view',
  place: 6,
  icon: Waypoints,
  shortcut: ['Alt+Digit1'],
  edits: false,
  enabled: () => useSession.getState().view !== 'chart',
  run: () => showView('chart'),
};
export default showChart;

// Shows the chart alone.
import { Waypoints } from 'lucide-react';
import type { Action } from './action';
import { showsView, showView } from './acts/views';

const showChart: Action = {
  id: 'show-chart',
  group: 'view',
  place: 6,
  icon: Waypoints,
  shortcut: ['Alt+Digit1'],
  edits: false,
  enabled: () => !showsView('chart'),
  run: () => showView('chart'),
};
export default showChart;

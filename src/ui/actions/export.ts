// Opens the export of the chart as a file.
import { Download } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const exportChart: Action = {
  id: 'export',
  group: 'file',
  place: 1,
  icon: Download,
  shortcut: ['$mod+e'],
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => useSession.setState({ dialog: 'export' }),
};
export default exportChart;

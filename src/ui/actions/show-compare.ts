// Shows two maps compared, or the map again.
import { GitCompareArrows } from 'lucide-react';
import type { Action } from './action';
import { toggleScreen } from './acts/screens';

const showCompare: Action = {
  id: 'show-compare',
  group: 'view',
  place: 15,
  icon: GitCompareArrows,
  shortcut: ['Alt+Digit4'],
  everywhere: true,
  edits: false,
  enabled: () => true,
  run: () => toggleScreen('compare'),
};
export default showCompare;

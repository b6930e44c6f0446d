// Goes back along the flow: the way that was come, else the first that leads here.
import { ChevronsLeft } from 'lucide-react';
import type { Action } from './action';
import { canGoBack, goBack } from './acts/go-along';

const goBackFlow: Action = {
  id: 'go-back-flow',
  group: 'go',
  place: 11,
  icon: ChevronsLeft,
  shortcut: ['['],
  onChart: true,
  edits: false,
  enabled: canGoBack,
  run: goBack,
};
export default goBackFlow;

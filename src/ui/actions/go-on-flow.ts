// Goes along the flow to the next step; who comes back to a fork goes on by its next way.
import { ChevronsRight } from 'lucide-react';
import type { Action } from './action';
import { canGoOn, goOn } from './acts/go-along';

const goOnFlow: Action = {
  id: 'go-on-flow',
  group: 'go',
  place: 10,
  icon: ChevronsRight,
  shortcut: [']'],
  onChart: true,
  edits: false,
  enabled: canGoOn,
  run: goOn,
};
export default goOnFlow;

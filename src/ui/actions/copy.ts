// Copies the selected steps.
import { Copy } from 'lucide-react';
import type { Action } from './action';
import { callNative } from './acts/clipboard';
import { copySteps } from './acts/clips';
import { stepsSelected } from './acts/selection';

const copy: Action = {
  id: 'copy',
  group: 'edit',
  place: 4,
  icon: Copy,
  shortcut: ['$mod+c'],
  edits: false,
  native: 'copy',
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => {
    // From a menu: the browser's own copy comes back here with its clipboard.
    if (context.clipboard || !callNative('copy')) copySteps(context.project, stepsSelected(context), context);
  },
};
export default copy;

// Cuts the selected steps out; the flow closes round them.
import { Scissors } from 'lucide-react';
import type { Action } from './action';
import { callNative } from './acts/clipboard';
import { cutSteps } from './acts/clips';
import { shownMap, stepsSelected } from './acts/selection';

const cut: Action = {
  id: 'cut',
  group: 'edit',
  place: 5,
  icon: Scissors,
  shortcut: ['$mod+x'],
  edits: true,
  native: 'cut',
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => {
    const map = shownMap(context);
    // From a menu: the browser's own cut comes back here with its clipboard.
    if (map && (context.clipboard || !callNative('cut')))
      cutSteps(context.project, map, stepsSelected(context), context);
  },
};
export default cut;

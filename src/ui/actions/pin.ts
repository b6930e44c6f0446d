// Pins the selected steps, so that Tidy leaves them where they are; lets them go when all are pinned.
import { Pin } from 'lucide-react';
import type { Action } from './action';
import { shownMap, stepsSelected } from './acts/selection';
import { setPinned } from './acts/steps';

const pin: Action = {
  id: 'pin',
  group: 'edit',
  place: 11,
  icon: Pin,
  shortcut: ['$mod+Shift+p'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => {
    const map = shownMap(context);
    const ids = stepsSelected(context);
    const { steps } = context.project.store.document();
    if (map) setPinned(context.project, map, ids, !ids.every((id) => steps[id]?.pinned));
  },
};
export default pin;

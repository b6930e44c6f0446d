// Makes the selected steps again beside themselves, with the connections between them.
import { CopyPlus } from 'lucide-react';
import type { Action } from './action';
import { duplicateSteps } from './acts/clips';
import { shownMap, stepsSelected } from './acts/selection';

const duplicate: Action = {
  id: 'duplicate',
  group: 'edit',
  place: 7,
  icon: CopyPlus,
  shortcut: ['$mod+d'],
  edits: true,
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => {
    const map = shownMap(context);
    if (map) duplicateSteps(context.project, map, stepsSelected(context));
  },
};
export default duplicate;

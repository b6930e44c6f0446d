// Shows all hidden lanes and stages again.
import { Eye } from 'lucide-react';
import type { Action } from './action';
import { hiddenBands, showAllBands } from './acts/display';
import { shownMap } from './acts/selection';

const showAll: Action = {
  id: 'show-all',
  group: 'arrange',
  place: 25,
  icon: Eye,
  shortcut: ['Alt+Shift+KeyW'],
  edits: true,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && hiddenBands(context.project.store.document(), map).length > 0;
  },
  run: (context) => {
    const map = shownMap(context);
    if (map) showAllBands(context.project, map);
  },
};
export default showAll;

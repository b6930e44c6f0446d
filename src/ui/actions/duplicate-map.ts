// Makes a further version of the chart on screen, with its details.
import { CopyPlus } from 'lucide-react';
import { mapTitle } from '../../model/maps/map-tree';
import type { Action } from './action';
import { duplicateShown } from './acts/map-acts';
import { shownMap } from './acts/selection';

const duplicateMap: Action = {
  id: 'duplicate-map',
  group: 'maps',
  place: 3,
  icon: CopyPlus,
  shortcut: ['Alt+Shift+Digit4'],
  edits: true,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && context.project.store.document().maps[map]?.kind !== 'detail';
  },
  run: async (context) => {
    const map = shownMap(context);
    if (map === null) return;
    const name = mapTitle(context.project.store.document(), map);
    await duplicateShown(context, map, context.text('mapActs.copyName', { name }));
  },
};
export default duplicateMap;

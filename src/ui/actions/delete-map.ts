// Deletes the chart on screen with its details, after asking.
import { Trash2 } from 'lucide-react';
import type { Action } from './action';
import { canDelete, deleteMapAsked } from './acts/map-acts';
import { shownMap } from './acts/selection';

const deleteMap: Action = {
  id: 'delete-map',
  group: 'maps',
  place: 4,
  icon: Trash2,
  shortcut: ['Alt+Shift+Delete'],
  edits: true,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && canDelete(context.project.store.document(), map);
  },
  run: async (context) => {
    const map = shownMap(context);
    if (map !== null) await deleteMapAsked(context.project, map, context.text);
  },
};
export default deleteMap;

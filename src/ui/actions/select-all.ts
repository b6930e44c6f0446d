// Selects all steps and connections of the map.
import { BoxSelect } from 'lucide-react';
import { connectionsOf, stepsOf } from '../../model/queries';
import { selectItems } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const selectAll: Action = {
  id: 'select-all',
  icon: BoxSelect,
  shortcut: ['$mod+a'],
  edits: false,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && stepsOf(context.project.store.document(), map).length > 0;
  },
  run: (context) => {
    const map = shownMap(context);
    if (!map) return;
    const document = context.project.store.document();
    selectItems(
      stepsOf(document, map).map(({ id }) => id),
      connectionsOf(document, map).map(({ id }) => id),
    );
  },
};
export default selectAll;

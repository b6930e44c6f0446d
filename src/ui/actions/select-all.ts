// Selects all steps and connections of the map that are drawn.
import { BoxSelect } from 'lucide-react';
import type { Id } from '../../base/id';
import { connectionsOf, stepsOf } from '../../model/queries';
import { selectItems } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';
import { isConnectionShown, isStepShown } from './acts/shown';

const selectAll: Action = {
  id: 'select-all',
  group: 'edit',
  place: 9,
  icon: BoxSelect,
  shortcut: ['$mod+a'],
  edits: false,
  enabled: (context) => {
    const map = shownMap(context);
    const document = context.project.store.document();
    return map !== null && stepsOf(document, map).some(({ id }) => isStepShown(document, id));
  },
  run: (context) => {
    const map = shownMap(context);
    if (!map) return;
    const document = context.project.store.document();
    const ids = (records: readonly { readonly id: Id }[]): Id[] => records.map(({ id }) => id);
    selectItems(
      ids(stepsOf(document, map)).filter((id) => isStepShown(document, id)),
      ids(connectionsOf(document, map)).filter((id) => isConnectionShown(document, id)),
    );
  },
};
export default selectAll;

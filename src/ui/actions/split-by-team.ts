// Draws each team's part of the chart as a chart of its own; the whole stays as it is.
import { SplitSquareVertical } from 'lucide-react';
import { lanesOf } from '../../model/queries';
import type { Action } from './action';
import { splitByTeam } from './acts/map-acts';
import { shownMap } from './acts/selection';

const splitByTeamAction: Action = {
  id: 'split-by-team',
  group: 'maps',
  place: 7,
  icon: SplitSquareVertical,
  shortcut: ['Alt+Shift+KeyQ'],
  edits: true,
  enabled: (context) => {
    const document = context.project.store.document();
    const map = shownMap(context);
    return map !== null && document.maps[map]?.kind === 'whole' && lanesOf(document, map).length > 1;
  },
  run: async (context) => {
    const map = shownMap(context);
    if (map !== null) await splitByTeam(context, map);
  },
};
export default splitByTeamAction;

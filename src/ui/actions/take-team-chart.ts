// Draws the selected lane's part of the chart as a chart of its own; the whole stays as it is.
import { Scissors } from 'lucide-react';
import type { Id } from '../../base/id';
import { lanesOf, teamOf } from '../../model/queries';
import { useSession } from '../session';
import type { Action, ActionContext } from './action';
import { takeTeamChart } from './acts/map-acts';
import { shownMap } from './acts/selection';

/** The selected lane of a map with several. */
function chosenLane(context: ActionContext): Id | null {
  const document = context.project.store.document();
  const { selection } = useSession.getState();
  const lanes = lanesOf(document, shownMap(context) ?? '');
  if (selection.kind !== 'lane' || lanes.length < 2) return null;
  return lanes.some(({ id }) => id === selection.id) ? selection.id : null;
}

const takeTeamChartAction: Action = {
  id: 'take-team-chart',
  group: 'maps',
  place: 6,
  icon: Scissors,
  shortcut: ['Alt+Shift+KeyA'],
  edits: true,
  enabled: (context) => chosenLane(context) !== null,
  run: async (context) => {
    const lane = chosenLane(context);
    if (lane === null) return;
    await takeTeamChart(context, lane, teamOf(context.project.store.document(), lane).name);
  },
};
export default takeTeamChartAction;

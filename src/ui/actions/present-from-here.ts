// Presents the map from the selected step on; in a team's view its day.
import { MonitorPlay } from 'lucide-react';
import { selectedSteps, useSession } from '../session';
import type { Action } from './action';
import { presentShown } from './acts/present';
import { shownMap } from './acts/selection';

const presentFromHere: Action = {
  id: 'present-from-here',
  group: 'view',
  place: 31,
  icon: MonitorPlay,
  shortcut: ['Shift+F5'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: ({ project }) =>
    presentShown(project.store.document(), selectedSteps(useSession.getState().selection)[0] ?? null),
};
export default presentFromHere;

// Shows the whole chart; in a team's view the team's part of it.
import { Maximize } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { fitShown, shownLane } from './acts/team-view';

const zoomFit: Action = {
  id: 'zoom-fit',
  group: 'view',
  place: 1,
  icon: Maximize,
  shortcut: ['$mod+0', '$mod+Numpad0'],
  edits: false,
  enabled: () => useSession.getState().camera !== null,
  label: ({ project, text }) => (shownLane(project.store.document()) === null ? null : text('fitTeam')),
  run: ({ project }) => fitShown(project.store.document()),
};
export default zoomFit;

// Presents the map from the beginning; in a team's view its day.
import { Presentation } from 'lucide-react';
import type { Action } from './action';
import { presentShown } from './acts/present';
import { shownMap } from './acts/selection';

const present: Action = {
  id: 'present',
  group: 'view',
  place: 30,
  icon: Presentation,
  shortcut: ['F5'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: ({ project }) => presentShown(project.store.document(), null),
};
export default present;

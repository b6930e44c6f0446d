// Goes from a detail chart back to the step that it opens from.
import { ArrowUpLeft } from 'lucide-react';
import { parentOf } from '../../model/maps/map-tree';
import type { Action } from './action';
import { leaveDetail } from './acts/maps';
import { shownMap } from './acts/selection';

const leaveDetailAction: Action = {
  id: 'leave-detail',
  group: 'go',
  place: 9,
  icon: ArrowUpLeft,
  shortcut: ['Alt+Shift+Enter'],
  edits: false,
  enabled: (context) => parentOf(context.project.store.document(), shownMap(context) ?? '') !== null,
  run: (context) => leaveDetail(context.project, shownMap(context) ?? ''),
};
export default leaveDetailAction;

// Puts a bar behind the selected steps, at which parallel work comes together.
import { GitMerge } from 'lucide-react';
import type { Action } from './action';
import { canJoinWork, joinWork } from './acts/parallel-work';

const joinWorkAction: Action = {
  id: 'join-work',
  group: 'draw',
  place: 18,
  icon: GitMerge,
  shortcut: ['Alt+Shift+Digit8'],
  edits: true,
  onMatrix: true,
  enabled: canJoinWork,
  run: joinWork,
};
export default joinWorkAction;

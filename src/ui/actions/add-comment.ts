// Writes a comment on what is selected, else in the middle of the view.
import { MessageSquarePlus } from 'lucide-react';
import type { Action } from './action';
import { commentOnSelection } from './acts/comments';
import { shownMap } from './acts/selection';

const addComment: Action = {
  id: 'add-comment',
  group: 'draw',
  place: 15,
  icon: MessageSquarePlus,
  shortcut: ['Alt+Shift+KeyN'],
  edits: 'comments',
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: commentOnSelection,
};
export default addComment;

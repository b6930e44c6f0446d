// Opens the next conversation that is not resolved.
import { MessageSquare } from 'lucide-react';
import { conversationsOf, isOpen } from '../../model/conversations';
import type { Action } from './action';
import { openNextComment } from './acts/next-comment';
import { shownMap } from './acts/selection';

const nextComment: Action = {
  id: 'next-comment',
  group: 'go',
  place: 6,
  icon: MessageSquare,
  shortcut: ['Alt+Shift+KeyM'],
  edits: false,
  onMatrix: true,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && conversationsOf(context.project.store.document(), map).some(isOpen);
  },
  run: openNextComment,
};
export default nextComment;

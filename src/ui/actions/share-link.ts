// Opens the window that shares the project as a link.
import { Share2 } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const shareLink: Action = {
  id: 'share-link',
  group: 'file',
  place: 12,
  icon: Share2,
  shortcut: ['$mod+Shift+s'],
  edits: false,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'share' }),
};
export default shareLink;

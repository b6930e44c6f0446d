// Makes a picture of the screen as it stands.
import { Camera } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';

const viewPicture: Action = {
  id: 'view-picture',
  group: 'file',
  place: 5,
  icon: Camera,
  shortcut: ['$mod+Shift+e'],
  edits: false,
  enabled: () => true,
  run: () => useSession.setState({ dialog: 'view-picture' }),
};
export default viewPicture;

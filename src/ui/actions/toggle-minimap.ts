// Shows or hides the small picture of the whole chart.
import { Map as MapIcon } from 'lucide-react';
import { minimapRoom, showsMinimap, useSession } from '../session';
import type { Action } from './action';

const toggleMinimap: Action = {
  id: 'toggle-minimap',
  group: 'view',
  place: 11,
  icon: MapIcon,
  shortcut: ['$mod+Shift+m'],
  edits: false,
  onMatrix: true,
  enabled: () => true,
  run: () =>
    useSession.setState((session) => {
      const { minimap } = session;
      const room = minimapRoom(session);
      return { minimap: { ...minimap, [room]: !showsMinimap(session) } };
    }),
};
export default toggleMinimap;

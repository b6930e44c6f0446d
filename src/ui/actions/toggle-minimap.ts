// Shows or hides the small picture of the whole chart.
import { Map as MapIcon } from 'lucide-react';
import { useSession } from '../session';
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
    useSession.setState(({ minimap, paneRoom }) => ({
      minimap: { ...minimap, [paneRoom]: !minimap[paneRoom] },
    })),
};
export default toggleMinimap;

// Brings what is selected into view, as large as it goes: steps, connections, a lane or a stage.
import { Focus } from 'lucide-react';
import { useSession } from '../session';
import type { Action, ActionContext } from './action';
import { connectionsSelected, stepsSelected } from './acts/selection';

/** The selected steps, and the ends of the selected connections. */
function stepsShown(context: ActionContext): string[] {
  const { connections } = context.project.store.document();
  const ends = connectionsSelected(context).flatMap((id) => {
    const connection = connections[id];
    return connection ? [connection.from, connection.to] : [];
  });
  return [...stepsSelected(context), ...ends];
}

const zoomSelection: Action = {
  id: 'zoom-selection',
  group: 'view',
  place: 5,
  icon: Focus,
  shortcut: ['$mod+2', '$mod+Numpad2'],
  edits: false,
  onMatrix: true,
  enabled: (context) => {
    const { selection, camera } = useSession.getState();
    const isBand = selection.kind === 'lane' || selection.kind === 'stage';
    return camera !== null && (isBand || stepsShown(context).length > 0);
  },
  run: (context) => {
    const { selection, camera } = useSession.getState();
    if (selection.kind === 'lane' || selection.kind === 'stage')
      camera?.frameBand(selection.kind, selection.id);
    else camera?.frame(stepsShown(context));
  },
};
export default zoomSelection;

// Leaves the sides and corners of the selected connections to the router again.
import { RouteOff } from 'lucide-react';
import type { Action } from './action';
import { isShaped, straighten } from './acts/connections';
import { connectionsSelected } from './acts/selection';

const routeAutomatically: Action = {
  id: 'route-automatically',
  group: 'arrange',
  place: 22,
  icon: RouteOff,
  shortcut: ['Alt+Shift+KeyU'],
  edits: true,
  onMatrix: true,
  enabled: (context) =>
    connectionsSelected(context).some((id) => isShaped(context.project.store.document().connections[id])),
  run: (context) => straighten(context.project, connectionsSelected(context)),
};
export default routeAutomatically;

// Starts typing the name of what is selected: a step, a connection's label, a lane or a stage.
import { TextCursorInput } from 'lucide-react';
import { type Renaming, useSession } from '../session';
import type { Action, ActionContext } from './action';
import { connectionsSelected, onlyStep, stepsSelected } from './acts/selection';

function target(context: ActionContext): Renaming {
  const { selection } = useSession.getState();
  if (selection.kind === 'lane' || selection.kind === 'stage')
    return { kind: selection.kind, id: selection.id };
  const step = onlyStep(context);
  if (step) return { kind: 'step', id: step };
  const [connection, ...more] = connectionsSelected(context);
  if (connection && more.length === 0 && stepsSelected(context).length === 0)
    return { kind: 'connection', id: connection };
  return null;
}

const rename: Action = {
  id: 'rename',
  group: 'edit',
  place: 1,
  icon: TextCursorInput,
  shortcut: ['F2'],
  edits: true,
  enabled: (context) => target(context) !== null,
  run: (context) => useSession.setState({ renaming: target(context) }),
};
export default rename;

// Lets go: puts the tool away, else selects nothing.
import { SquareDashed } from 'lucide-react';
import { NOTHING, useSession } from '../session';
import type { Action } from './action';

const deselect: Action = {
  id: 'deselect',
  group: 'edit',
  place: 10,
  icon: SquareDashed,
  shortcut: ['Escape'],
  edits: false,
  enabled: () => {
    const { selection, tool } = useSession.getState();
    return selection.kind !== 'none' || tool !== null;
  },
  run: () => {
    const { tool } = useSession.getState();
    useSession.setState(tool === null ? { selection: NOTHING } : { tool: null });
  },
};
export default deselect;

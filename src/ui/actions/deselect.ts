// Lets go: puts the tool away, else selects nothing and leaves the cell that was clicked.
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
    const { selection, tool, activeCell } = useSession.getState();
    return selection.kind !== 'none' || tool !== null || activeCell !== null;
  },
  run: () => {
    const { tool } = useSession.getState();
    useSession.setState(tool === null ? { selection: NOTHING, activeCell: null } : { tool: null });
  },
};
export default deselect;

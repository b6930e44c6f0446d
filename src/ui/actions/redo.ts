// Does again what was undone last and shows the map that it changes.
import { Redo2 } from 'lucide-react';
import type { Action } from './action';
import { travel } from './acts/travel';

const redo: Action = {
  id: 'redo',
  group: 'edit',
  place: 3,
  icon: Redo2,
  shortcut: ['$mod+Shift+z', '$mod+y'],
  edits: 'as far as may be',
  everyScreen: true,
  about: ({ project }) => project.history.redoLabel(),
  enabled: ({ project }) => project.history.canRedo(),
  run: ({ project }) => travel(project, 'redo'),
};
export default redo;

// Takes back the last act and shows the map that it changed.
import { Undo2 } from 'lucide-react';
import type { Action } from './action';
import { travel } from './acts/travel';

const undo: Action = {
  id: 'undo',
  group: 'edit',
  place: 2,
  icon: Undo2,
  shortcut: ['$mod+z'],
  edits: 'as far as may be',
  everyScreen: true,
  about: ({ project }) => project.history.undoLabel(),
  enabled: ({ project }) => project.history.canUndo(),
  run: ({ project }) => travel(project, 'undo'),
};
export default undo;

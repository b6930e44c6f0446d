// Opens the guide through the method, or folds it away.
import { ListTodo } from 'lucide-react';
import type { Action } from './action';
import { toggleDock } from './acts/screens';
import { shownMap } from './acts/selection';

const toggleMethod: Action = {
  id: 'toggle-method',
  group: 'view',
  place: 16,
  icon: ListTodo,
  shortcut: ['Shift+F1'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: () => toggleDock('method'),
};
export default toggleMethod;

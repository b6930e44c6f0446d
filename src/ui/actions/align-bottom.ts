// Lines the selected steps up at their lower edges.
import { AlignEndHorizontal } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignBottom: Action = {
  id: 'align-bottom',
  group: 'arrange',
  place: 19,
  icon: AlignEndHorizontal,
  shortcut: ['Alt+Shift+ArrowDown'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'bottom'),
};
export default alignBottom;

// Lines the selected steps up at their upper edges.
import { AlignStartHorizontal } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignTop: Action = {
  id: 'align-top',
  group: 'arrange',
  place: 17,
  icon: AlignStartHorizontal,
  shortcut: ['Alt+Shift+ArrowUp'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'top'),
};
export default alignTop;

// Lines the selected steps up at their right edges.
import { AlignEndVertical } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignRight: Action = {
  id: 'align-right',
  group: 'arrange',
  place: 16,
  icon: AlignEndVertical,
  shortcut: ['Alt+Shift+ArrowRight'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'right'),
};
export default alignRight;

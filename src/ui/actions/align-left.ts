// Lines the selected steps up at their left edges.
import { AlignStartVertical } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignLeft: Action = {
  id: 'align-left',
  group: 'arrange',
  place: 14,
  icon: AlignStartVertical,
  shortcut: ['Alt+Shift+ArrowLeft'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'left'),
};
export default alignLeft;

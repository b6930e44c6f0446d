// Lines the selected steps up at their middles, side by side.
import { AlignCenterHorizontal } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignMiddle: Action = {
  id: 'align-middle',
  group: 'arrange',
  place: 18,
  icon: AlignCenterHorizontal,
  shortcut: ['Alt+Shift+KeyV'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'middle'),
};
export default alignMiddle;

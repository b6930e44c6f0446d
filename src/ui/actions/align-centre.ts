// Lines the selected steps up at their middles, one above the other.
import { AlignCenterVertical } from 'lucide-react';
import type { Action } from './action';
import { align } from './acts/arrange';
import { stepsSelected } from './acts/selection';

const alignCentre: Action = {
  id: 'align-centre',
  group: 'arrange',
  place: 15,
  icon: AlignCenterVertical,
  shortcut: ['Alt+Shift+KeyX'],
  edits: true,
  onMatrix: true,
  enabled: (context) => stepsSelected(context).length > 1,
  run: (context) => align(context, 'centre'),
};
export default alignCentre;

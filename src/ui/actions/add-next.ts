// Adds the step that comes after the selected one, or after all selected ones, connected and in text entry.
import { ArrowRightFromLine } from 'lucide-react';
import type { Action } from './action';
import { addNext, canGoOn } from './acts/next-step';

const addNextStep: Action = {
  id: 'add-next',
  group: 'draw',
  place: 1,
  icon: ArrowRightFromLine,
  // Tab does so only on the chart, where it is the selected step that has the focus.
  shortcut: ['Tab', '$mod+Enter'],
  onChart: true,
  edits: true,
  onMatrix: true,
  enabled: canGoOn,
  run: (context) => addNext(context),
};
export default addNextStep;

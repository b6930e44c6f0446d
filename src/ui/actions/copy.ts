// Copies the selected steps.
import { Copy } from 'lucide-react';
import { showToast } from '../kit/toasts';
import type { Action } from './action';
import { callNative } from './acts/clipboard';
import { copySteps } from './acts/clips';
import { stepsSelected } from './acts/selection';

const copy: Action = {
  id: 'copy',
  group: 'edit',
  place: 4,
  icon: Copy,
  shortcut: ['$mod+c'],
  edits: false,
  native: 'copy',
  enabled: (context) => stepsSelected(context).length > 0,
  run: (context) => {
    // From a menu: the browser's own copy comes back here with its clipboard.
    if (!context.clipboard && callNative('copy')) return;
    const steps = stepsSelected(context);
    copySteps(context.project, steps, context);
    showToast(context.text('copied', { count: steps.length }), { key: 'copied' });
  },
};
export default copy;

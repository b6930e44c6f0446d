// Pastes copied steps, also from another project or tab.
import { ClipboardPaste } from 'lucide-react';
import { showToast } from '../kit/toasts';
import type { Action } from './action';
import { askForClip, readClip } from './acts/clipboard';
import { pasteClip } from './acts/clips';
import { shownMap } from './acts/selection';

const paste: Action = {
  id: 'paste',
  group: 'edit',
  icon: ClipboardPaste,
  shortcut: ['$mod+v'],
  edits: true,
  native: 'paste',
  enabled: (context) => shownMap(context) !== null,
  run: async (context) => {
    const map = shownMap(context);
    if (!map) return;
    const clip = context.clipboard ? readClip(context.clipboard) : await askForClip();
    if (clip) pasteClip(context.project, map, clip);
    else if (!context.clipboard) showToast(context.text('nothingToPaste'), { key: 'paste' });
  },
};
export default paste;

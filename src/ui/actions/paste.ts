// Pastes copied steps, also from another project or tab, and makes steps of text, lists and cells from other programs.
import { ClipboardPaste } from 'lucide-react';
import { shortcutKeys } from '../kit/kbd';
import { showToast } from '../kit/toasts';
import type { Action } from './action';
import { askClipboard, readClipboard } from './acts/clipboard';
import { pasteClip } from './acts/clips';
import { pasteText } from './acts/paste-text';
import { shownMap } from './acts/selection';

const KEYS = '$mod+v';

const paste: Action = {
  id: 'paste',
  group: 'edit',
  place: 6,
  icon: ClipboardPaste,
  shortcut: [KEYS],
  edits: true,
  native: 'paste',
  enabled: (context) => shownMap(context) !== null,
  run: async (context) => {
    const found = context.clipboard ? readClipboard(context.clipboard) : await askClipboard();
    const map = shownMap(context);
    if (map === null) return;
    if (found === null)
      showToast(context.text('paste.askKeys', { keys: shortcutKeys(KEYS).join(' ') }), { key: 'paste' });
    else if ('clip' in found) pasteClip(context.project, map, found.clip);
    else await pasteText(context, found.pasted);
  },
};
export default paste;

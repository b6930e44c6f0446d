// Works out the best places for all steps that are not pinned and lets them glide there: one act, one undo.
import { WandSparkles } from 'lucide-react';
import { placeMap } from '../../model/commands/place-map';
import { stepsOf } from '../../model/queries';
import { showToast } from '../kit/toasts';
import { glideNext, useSession } from '../session';
import type { Action } from './action';
import { shownMap } from './acts/selection';

const tidy: Action = {
  id: 'tidy',
  icon: WandSparkles,
  shortcut: ['$mod+Shift+l'],
  edits: true,
  enabled: (context) => {
    const map = shownMap(context);
    if (!map || useSession.getState().tidying) return false;
    return stepsOf(context.project.store.document(), map).length > 0;
  },
  run: async (context) => {
    const map = shownMap(context);
    if (!map) return;
    const { store } = context.project;
    const before = store.document();
    useSession.setState({ tidying: true });
    try {
      const placing = await context.layout.tidy(before, map);
      // Drawn on meanwhile: the answer is about a chart that is no longer there.
      if (!placing || store.document() !== before || useSession.getState().readOnly) return;
      glideNext();
      store.transact({ key: 'tidy' }, (tx) => placeMap(tx, map, placing), { map });
    } catch {
      showToast(context.text('tidyFailed'), { tone: 'problem', key: 'tidy' });
    } finally {
      useSession.setState({ tidying: false });
    }
  },
};
export default tidy;

// Works out the best places for all steps that are not pinned and lets them glide there: one act, one undo.
import { WandSparkles } from 'lucide-react';
import { stepsOf } from '../../model/queries';
import type { Action } from './action';
import { shownMap } from './acts/selection';
import { runTidy } from './acts/tidying';

const tidy: Action = {
  id: 'tidy',
  group: 'arrange',
  place: 1,
  icon: WandSparkles,
  shortcut: ['$mod+Shift+l'],
  edits: true,
  onMatrix: true,
  enabled: (context) => {
    const map = shownMap(context);
    return map !== null && stepsOf(context.project.store.document(), map).length > 0;
  },
  run: async (context) => {
    const map = shownMap(context);
    if (map) await runTidy(context, { map, label: { key: 'tidy' } });
  },
};
export default tidy;

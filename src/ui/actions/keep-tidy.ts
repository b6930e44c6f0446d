// Switches whether the shown chart is tidied after each change; switching it on tidies once.
import { RefreshCw } from 'lucide-react';
import { setMap } from '../../model/commands/set-map';
import { stepsOf } from '../../model/queries';
import type { Action } from './action';
import { shownMap } from './acts/selection';
import { runTidy } from './acts/tidying';

const keepTidy: Action = {
  id: 'keep-tidy',
  group: 'arrange',
  place: 2,
  icon: RefreshCw,
  shortcut: ['Alt+Shift+KeyK'],
  edits: true,
  enabled: (context) => shownMap(context) !== null,
  run: async (context) => {
    const map = shownMap(context);
    if (!map) return;
    const { store } = context.project;
    const on = !store.document().maps[map]?.keepTidy;
    const label = { key: on ? 'keepTidy' : 'leaveUntidied' };
    store.transact(label, (tx) => setMap(tx, map, { keepTidy: on }), { map });
    if (on && stepsOf(store.document(), map).length > 0)
      await runTidy(context, { map, label: { key: 'tidy' }, follows: true });
  },
};
export default keepTidy;

// Adds a lane behind the selected one, else at the end, with its name in text entry.
import { Rows3 } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { addBand, bandsOf } from './acts/bands';
import { shownMap } from './acts/selection';

const addLane: Action = {
  id: 'add-lane',
  group: 'draw',
  place: 13,
  icon: Rows3,
  shortcut: ['Alt+Shift+KeyL'],
  edits: true,
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => {
    const map = shownMap(context);
    if (!map) return;
    const { selection } = useSession.getState();
    const bands = bandsOf(context.project.store.document(), map, 'lane');
    const chosen = bands.findIndex((band) => selection.kind === 'lane' && selection.id === band.id);
    const index = chosen < 0 ? bands.length : chosen + 1;
    const id = addBand(context.project, map, 'lane', index, context.text('new.lane'));
    useSession.setState({ selection: { kind: 'lane', id }, renaming: { kind: 'lane', id } });
    useSession.getState().camera?.revealBand('lane', id);
  },
};
export default addLane;

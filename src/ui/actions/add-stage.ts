// Adds a stage behind the selected one, else at the end, with its name in text entry.
import { Columns3 } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { addBand, bandsOf } from './acts/bands';
import { shownMap } from './acts/selection';

const addStage: Action = {
  id: 'add-stage',
  group: 'draw',
  place: 14,
  icon: Columns3,
  shortcut: ['Alt+Shift+KeyS'],
  edits: true,
  onMatrix: true,
  enabled: (context) => shownMap(context) !== null,
  run: (context) => {
    const map = shownMap(context);
    if (!map) return;
    const { selection } = useSession.getState();
    const bands = bandsOf(context.project.store.document(), map, 'stage');
    const chosen = bands.findIndex((band) => selection.kind === 'stage' && selection.id === band.id);
    const index = chosen < 0 ? bands.length : chosen + 1;
    const id = addBand(context.project, map, 'stage', index, context.text('new.stage'));
    useSession.setState({ selection: { kind: 'stage', id }, renaming: { kind: 'stage', id } });
    useSession.getState().camera?.revealBand('stage', id);
  },
};
export default addStage;

// Reads and changes nothing, neither by mouse nor by keys; once more, edits again.
import { Lock } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { setReading } from './acts/reading';
import { shownMap } from './acts/selection';

const readOnly: Action = {
  id: 'read-only',
  group: 'view',
  place: 33,
  icon: Lock,
  shortcut: ['Alt+Digit0'],
  edits: false,
  label: ({ text }) => (useSession.getState().reading ? text('editAgain') : null),
  enabled: (context) => shownMap(context) !== null,
  run: () => setReading(!useSession.getState().reading),
};
export default readOnly;

// Shows the target when the current process is on screen, and the reverse; the view and what corresponds stay.
import { ArrowLeftRight } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { mapOfSide, otherSide, showSide } from './acts/maps';

const switchSide: Action = {
  id: 'switch-side',
  group: 'go',
  place: 7,
  icon: ArrowLeftRight,
  shortcut: ['F9', 'Alt+Shift+KeyT'],
  edits: false,
  everyScreen: true,
  everywhere: true,
  enabled: ({ project }) => {
    const document = project.store.document();
    return !useSession.getState().readOnly || mapOfSide(document, otherSide(document)) !== null;
  },
  run: ({ project }) => showSide(project, otherSide(project.store.document())),
};
export default switchSide;

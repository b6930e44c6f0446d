// Undo and redo as the user sees them: steps glide, and the map that changes is shown.
import type { ProjectSession } from '../../project-session';
import { glideNext, selectedSteps, useSession } from '../../session';
import { selectionAfter } from './after-change';
import { showMap } from './screens';

let going: 'undo' | 'redo' | null = null;

/** Which way the history is going right now: for those who are told of the change and must name it. */
export const goingThroughHistory = (): 'undo' | 'redo' | null => going;

/** True while the keyboard is on the chart or nowhere. */
const isFree = (): boolean => {
  const { activeElement, body } = window.document;
  return activeElement === null || activeElement === body || activeElement.closest('.chart .pane') !== null;
};

export function travel({ history, store }: ProjectSession, way: 'undo' | 'redo'): void {
  glideNext();
  going = way;
  const patch = history[way]();
  going = null;
  const document = store.document();
  if (!patch?.map || !document.maps[patch.map]) return;
  if (patch.map !== useSession.getState().map) showMap(patch.map);
  const { selection, camera } = useSession.getState();
  const next = selectionAfter(patch, document, patch.map, selection);
  if (!next) return;
  useSession.setState({ selection: next });
  camera?.reveal(selectedSteps(next));
  // The element that had the keyboard may be gone with what it showed.
  if (camera && isFree()) camera.focus(isFree);
}

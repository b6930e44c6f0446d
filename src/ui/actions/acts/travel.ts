// Undo and redo as the user sees them: steps glide, and the map that changes is shown.
import type { ProjectSession } from '../../project-session';
import { glideNext, useSession } from '../../session';
import { showMap } from './screens';

let going: 'undo' | 'redo' | null = null;

/** Which way the history is going right now: for those who are told of the change and must name it. */
export const goingThroughHistory = (): 'undo' | 'redo' | null => going;

export function travel({ history, store }: ProjectSession, way: 'undo' | 'redo'): void {
  glideNext();
  going = way;
  const patch = history[way]();
  going = null;
  if (!patch?.map || patch.map === useSession.getState().map || !store.document().maps[patch.map]) return;
  showMap(patch.map);
}

// Undo and redo as the user sees them: steps glide, and the map that changes is shown.
import type { ProjectSession } from '../../project-session';
import { glideNext, NOTHING, useSession } from '../../session';

export function travel({ history, store }: ProjectSession, way: 'undo' | 'redo'): void {
  glideNext();
  const patch = history[way]();
  if (!patch?.map || patch.map === useSession.getState().map || !store.document().maps[patch.map]) return;
  useSession.setState({ map: patch.map, selection: NOTHING, renaming: null });
}

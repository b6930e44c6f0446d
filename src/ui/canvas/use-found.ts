// Whether a step or connection is found by the text that is typed into the find field, or the one of them that Enter would show.
import type { Id } from '../../base/id';
import { useSession } from '../session';

export const useFound = (id: Id): 'found' | 'next' | null =>
  useSession(({ found }) => (found?.at === id ? 'next' : found?.ids.has(id) ? 'found' : null));

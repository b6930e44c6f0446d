// What the method says of one thing on the chart: the numbers of its gaps, and which questions it answers. Renders again only when that changes.
import { useCallback, useSyncExternalStore } from 'react';
import type { Id } from '../../base/id';
import { answersAt } from '../../method/answers';
import { gapNumbersAt } from '../../method/gap-numbers';
import { useProject } from '../project-session';
import { useSession } from '../session';

/** What stands on the flag of a step, connection, lane or stage; null: it has none. */
export function useGapNumbers(id: Id): string | null {
  const { store } = useProject();
  const follow = useCallback((changed: () => void) => store.subscribe(changed), [store]);
  return useSyncExternalStore(follow, () => gapNumbersAt(store.document(), id));
}

/** As `110`: which of the questions that the step is asked are answered. Null while answers are not shown, and for steps that are not asked. */
export function useAnswers(id: Id): string | null {
  const { store } = useProject();
  const shown = useSession((session) => session.answers);
  const follow = useCallback((changed: () => void) => store.subscribe(changed), [store]);
  return useSyncExternalStore(follow, () => {
    const document = store.document();
    const step = shown ? document.steps[id] : undefined;
    const answered = step ? answersAt(document, step) : null;
    return answered && answered.map((is) => (is ? '1' : '0')).join('');
  });
}

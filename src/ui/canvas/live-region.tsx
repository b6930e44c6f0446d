// Tells screen readers what was done: every act by its readable name, and which cell was clicked.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { goingThroughHistory } from '../actions/acts/travel';
import { useActName } from '../actions/use-action';
import { useProject } from '../project-session';
import { useSession } from '../session';

const SAID = { act: 'done', undo: 'undone', redo: 'redone' } as const;

export function LiveRegion() {
  const t = useTranslations('canvas');
  const { store } = useProject();
  const nameOf = useActName();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      store.subscribe((_, patch) => {
        if (!patch || patch.origin === 'load' || patch.origin === 'remote') return;
        const act = nameOf(patch.label);
        setSaid(t(SAID[goingThroughHistory() ?? 'act'], { act }));
      }),
    [store, nameOf, t],
  );
  useEffect(
    () =>
      useSession.subscribe(({ activeCell, readOnly }, before) => {
        if (activeCell === null || activeCell === before.activeCell || readOnly) return;
        const { lanes, stages, teams } = store.document();
        const team = teams[lanes[activeCell.lane]?.team ?? '']?.name ?? '';
        setSaid(t('cellActive', { team, stage: stages[activeCell.stage]?.name ?? '' }));
      }),
    [store, t],
  );
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}

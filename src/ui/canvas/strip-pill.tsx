// Suggests Tidy, quietly, when the chart has grown into a long strip; once tidied or taken away it stays silent for a while.
import { WandSparkles, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';
import { useSession } from '../session';
import { useDrawn } from './chart-context';
import { isStrip } from './strip-hint';
import { usePane } from './use-view';

/** By map, how many steps it had when it was tidied or the hint refused. */
const settled = new Map<Id, number>();

export function StripPill() {
  const t = useTranslations('canvas');
  const { map, scene, project, readOnly } = useDrawn();
  const pane = usePane();
  const tidy = useAction('tidy');
  const [, again] = useState(0);
  const busy = useSession(({ renaming, tidying }) => renaming !== null || tidying);
  const steps = scene.steps.length;
  const { keepTidy, tidyTarget } = project.store.document().maps[map] ?? {};
  const settle = (): void => {
    settled.set(map, steps);
    again((count) => count + 1);
  };
  useEffect(
    () =>
      project.store.subscribe((document, patch) => {
        if (patch?.label.key.startsWith('tidy'))
          settled.set(map, Object.values(document.steps).filter((step) => step.map === map).length);
      }),
    [project, map],
  );
  const wanted = !readOnly && !busy && tidy.enabled && !keepTidy && tidyTarget !== 'wide';
  const strip = isStrip({ chart: scene, pane, steps, settled: settled.get(map) ?? null });
  if (!wanted || pane.width === 0 || !strip) return null;
  return (
    <div
      role="status"
      data-picture="leave-out"
      data-bar=""
      className="pointer-events-auto flex min-h-9 max-w-full items-center gap-1 rounded-full border border-hair bg-raised py-0.5 pr-1 pl-3.5 text-[13px] shadow-floating"
    >
      <span className="text-ink2">{t('strip')}</span>
      <button
        type="button"
        onClick={() => {
          settle();
          tidy.run();
          useSession.getState().camera?.focus();
        }}
        className="flex h-7 items-center gap-1.5 rounded-full px-2.5 font-medium text-accent-ink hover:bg-hover pointer-coarse:h-9"
      >
        <WandSparkles size={14} strokeWidth={2.1} aria-hidden />
        {tidy.label}
      </button>
      <IconButton
        label={t('stripAway')}
        icon={X}
        side="top"
        className="!size-7 !rounded-full"
        onClick={settle}
      />
    </div>
  );
}

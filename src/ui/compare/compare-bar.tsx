// The bar above a comparison: back to the map, how both are shown, and what can be made of it.
import clsx from 'clsx';
import {
  ArrowLeft,
  ArrowLeftRight,
  ClipboardList,
  Columns2,
  FoldHorizontal,
  Layers2,
  Link2,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { showScreen } from '../actions/acts/screens';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { Segmented } from '../kit/segmented';
import type { Compare } from '../compare-state';
import { PictureMenu } from './picture-menu';
import type { Compared } from './use-comparison';

interface CompareBarProps {
  readonly compare: Compare;
  /** Null while there is nothing to compare. */
  readonly compared: Compared | null;
}

export function CompareBar({ compare, compared }: CompareBarProps) {
  const t = useTranslations('compare');
  return (
    <div
      role="toolbar"
      aria-label={t('tools')}
      data-region=""
      data-picture="leave-out"
      className="flex min-h-12 shrink-0 flex-wrap items-center gap-1.5 border-b border-hair bg-surface px-3 py-1.5"
    >
      <IconButton label={t('back')} icon={ArrowLeft} onClick={() => showScreen('map')} />
      {compared ? <Ways {...compare} /> : null}
      <span className="flex-1" />
      {compared ? <PictureMenu /> : null}
      <Button icon={ClipboardList} onClick={() => showScreen('plan')}>
        {t('plan')}
      </Button>
    </div>
  );
}

/** How both maps are shown. */
function Ways({ layout, linked, onlyChanged, before, after, set }: Compare) {
  const t = useTranslations('compare');
  return (
    <>
      <Segmented
        label={t('layout')}
        value={layout}
        options={[
          { value: 'sides', label: t('layouts.sides'), icon: Columns2 },
          { value: 'overlay', label: t('layouts.overlay'), icon: Layers2 },
        ]}
        onChange={(chosen) => set({ layout: chosen })}
        className="min-w-[232px] shrink-0"
      />
      {layout === 'sides' ? (
        <Toggle icon={Link2} on={linked} onChange={() => set({ linked: !linked })}>
          {t('linked')}
        </Toggle>
      ) : null}
      <Toggle icon={FoldHorizontal} on={onlyChanged} onChange={() => set({ onlyChanged: !onlyChanged })}>
        {t('onlyChanged')}
      </Toggle>
      <IconButton
        label={t('swap')}
        icon={ArrowLeftRight}
        off={!before || !after}
        onClick={() => set({ before: after, after: before, chosen: null })}
      />
    </>
  );
}

interface ToggleProps {
  readonly icon: LucideIcon;
  readonly on: boolean;
  readonly onChange: () => void;
  readonly children: string;
}

function Toggle({ icon: Icon, on, onChange, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onChange}
      className={clsx(
        'inline-flex h-8 shrink-0 items-center gap-1.5 rounded-lg px-2.5 text-[13px] font-medium pointer-coarse:h-11',
        on ? 'bg-accent-soft text-accent-ink' : 'text-ink2 hover:bg-hover hover:text-ink',
      )}
    >
      <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0" />
      {children}
    </button>
  );
}

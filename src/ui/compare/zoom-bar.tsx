// The way from change to change and the zoom of the charts of a comparison, at their lower right corner.
import { percentText } from '../../base/number-text';
import { ChevronLeft, ChevronRight, Maximize, Minus, Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { IconButton } from '../kit/icon-button';
import { ZOOM } from './view';

interface ZoomBarProps {
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** To the next or the previous change of the list; null where it has none. */
  readonly onStep: Step | null;
}

/** How far in the list of changes. */
export type Step = (by: 1 | -1) => void;

export function ZoomBar({ zoom, onZoom, onFit, onStep }: ZoomBarProps) {
  const t = useTranslations('app');
  const words = useTranslations('compare');
  const locale = useLocale();
  return (
    <div
      role="toolbar"
      aria-label={words('zoom')}
      data-picture="leave-out"
      className="absolute right-3 bottom-3 flex items-center rounded-xl border border-hair bg-raised p-1 shadow-floating"
    >
      <IconButton
        label={words('previousChange')}
        icon={ChevronLeft}
        off={!onStep}
        onClick={() => onStep?.(-1)}
      />
      <IconButton label={words('nextChange')} icon={ChevronRight} off={!onStep} onClick={() => onStep?.(1)} />
      <span aria-hidden className="mx-1 h-5 w-px bg-hair" />
      <IconButton label={t('zoomOut')} icon={Minus} onClick={() => onZoom(1 / ZOOM.step)} />
      <span className="w-11 text-center text-[12px] tabular-nums">
        {percentText(Math.round(zoom * 100), locale)}
      </span>
      <IconButton label={t('zoomIn')} icon={Plus} onClick={() => onZoom(ZOOM.step)} />
      <IconButton label={t('zoomToFit')} icon={Maximize} onClick={onFit} />
    </div>
  );
}

// Zoom of the charts of a comparison, at their lower right corner.
import { percentText } from '../../base/number-text';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { IconButton } from '../kit/icon-button';
import { ZOOM } from './view';

interface ZoomBarProps {
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

export function ZoomBar({ zoom, onZoom, onFit }: ZoomBarProps) {
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
      <IconButton label={t('zoomOut')} icon={Minus} onClick={() => onZoom(1 / ZOOM.step)} />
      <span className="w-11 text-center text-[12px] tabular-nums">
        {percentText(Math.round(zoom * 100), locale)}
      </span>
      <IconButton label={t('zoomIn')} icon={Plus} onClick={() => onZoom(ZOOM.step)} />
      <IconButton label={t('zoomToFit')} icon={Maximize} onClick={onFit} />
    </div>
  );
}

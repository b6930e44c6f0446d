// The charts of a template to look at: one of them to be read closely, and where there are a current and a target one, the switch between them.
import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { Segmented } from '../kit/segmented';
import { gapFacts, shownMaps } from './use-templates';

const MapView = lazy(async () => ({ default: (await import('./chart-picture')).MapView }));

interface TemplateMapsProps {
  readonly document: ProjectDocument;
  /** The name of the template. */
  readonly name: string;
  readonly map: Id;
  readonly onMap: (map: Id) => void;
}

export function TemplateMaps({ document, name, map, onMap }: TemplateMapsProps) {
  const t = useTranslations('gallery');
  const maps = shownMaps(document);
  const shown = maps.find(({ id }) => id === map);
  const isOne = maps.length < 2;
  const label =
    shown && !isOne ? t('sideOf', { side: t(`maps.${shown.side}`), name }) : t('chartOf', { name });
  return (
    <div className="flex h-full flex-col">
      {isOne ? null : (
        <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-hair px-5 pt-1 pb-2.5">
          <Segmented
            label={t('whichMap')}
            value={map}
            options={maps.map(({ id, side }) => ({ value: id, label: t(`maps.${side}`) }))}
            onChange={onMap}
            className="min-w-[220px]"
          />
          <p className="text-ink2" aria-live="polite">
            {t(shown?.side === 'target' ? 'gapsClosed' : 'gapsMarked', gapFacts(document))}
          </p>
        </div>
      )}
      <div className="min-h-0 flex-1">
        <MapView key={map} document={document} map={map} label={label} />
      </div>
    </div>
  );
}

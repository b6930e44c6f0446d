// What a place of the project is called, wherever places are listed: in checks, gaps, numbers and the plan.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../base/id';
import { mapTitle } from '../model/maps/map-tree';
import { useDocument } from './project-session';

/** A record that can be gone to. */
export interface NamedPlace {
  readonly kind: 'step' | 'connection' | 'lane' | 'stage' | 'map';
  readonly id: Id;
}

/** A step by its name, a connection by its ends and answer, a lane by its team. */
export function usePlaceName(): (place: NamedPlace) => string {
  const t = useTranslations('places');
  const kinds = useTranslations('steps.kinds');
  const document = useDocument();
  return useCallback(
    ({ kind, id }) => {
      const { lanes, teams, stages, steps, connections } = document;
      const stepName = (step: Id | undefined): string => {
        const one = steps[step ?? ''];
        if (!one) return t('unnamed');
        if (one.name.trim() !== '') return one.name.trim();
        const name = kinds(`${one.kind}.name`);
        return one.kind === 'parallel' ? name : t('unnamedKind', { kind: name });
      };
      switch (kind) {
        case 'step':
          return stepName(id);
        case 'connection': {
          const way = connections[id];
          const ends = { from: stepName(way?.from), to: stepName(way?.to) };
          return way?.label ? t('answer', { ...ends, label: way.label }) : t('connection', ends);
        }
        case 'lane':
          return t('lane', { name: teams[lanes[id]?.team ?? '']?.name || t('unnamed') });
        case 'stage':
          return t('stage', { name: stages[id]?.name || t('unnamed') });
        case 'map':
          return t('map', { name: mapTitle(document, id) || t('unnamed') });
      }
    },
    [t, kinds, document],
  );
}

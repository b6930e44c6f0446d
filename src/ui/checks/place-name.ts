// What the place of a finding is called: a step by its name, a connection by its ends, a lane by its team.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../checks/rule';
import type { Id } from '../../base/id';
import { useDocument } from '../project-session';

export function usePlaceName(): (at: Place) => string {
  const t = useTranslations('checks.place');
  const kinds = useTranslations('steps.kinds');
  const { lanes, teams, stages, steps, connections } = useDocument();
  return useCallback(
    ({ kind, id }) => {
      const stepName = (step: Id): string => {
        const one = steps[step];
        if (!one) return '';
        if (one.name.trim() !== '') return one.name;
        const name = kinds(`${one.kind}.name`);
        return one.kind === 'parallel' ? name : t('unnamed', { kind: name });
      };
      if (kind === 'map') return t('map');
      if (kind === 'lane') return t('lane', { name: teams[lanes[id]?.team ?? '']?.name ?? '' });
      if (kind === 'stage') return t('stage', { name: stages[id]?.name ?? '' });
      if (kind === 'step') return stepName(id);
      const way = connections[id];
      return t('connection', { from: stepName(way?.from ?? ''), to: stepName(way?.to ?? '') });
    },
    [t, kinds, lanes, teams, stages, steps, connections],
  );
}

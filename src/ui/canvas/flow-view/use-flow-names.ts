// The names that screen readers say in the plain flow: the same as in the matrix.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../base/id';
import type { SceneConnection, SceneStep } from '../../../drawing/scene';
import { useDocument } from '../../project-session';

export interface FlowNames {
  step(step: SceneStep): string;
  connection(connection: SceneConnection): string;
}

/** `steps`: those that are drawn, which may be a little older than the document. */
export function useFlowNames(steps: readonly SceneStep[]): FlowNames {
  const { lanes, stages, teams } = useDocument();
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  return useMemo(() => {
    const named = new Map(steps.map(({ id, name }) => [id, name.trim()]));
    const nameOf = (id: Id): string => named.get(id) || t('unnamed');
    return {
      step: ({ id, kind, lane, stage }) =>
        t('stepName', {
          kind: kinds(`${kind}.name`),
          name: nameOf(id),
          lane: teams[lanes[lane]?.team ?? '']?.name ?? '',
          stage: stages[stage]?.name ?? '',
        }),
      connection: ({ from, to, label }) =>
        label
          ? t('connectionNameLabelled', { from: nameOf(from), to: nameOf(to), label: label.text })
          : t('connectionName', { from: nameOf(from), to: nameOf(to) }),
    };
  }, [steps, lanes, stages, teams, t, kinds]);
}

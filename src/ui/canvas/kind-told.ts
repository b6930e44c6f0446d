// Tells which kind a step has become by its name or the answer before it, with the way back.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { StepKindId } from '../../model/ids';
import { setKind } from '../actions/acts/steps';
import { showToast } from '../kit/toasts';
import { useDrawn } from './chart-context';
import { toldWhile } from './told-while';

/** The message takes the place of the one before: what was told of the step may no longer be so. */
export function useTellKind(): (id: Id, kind: StepKindId) => void {
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  const { project, map } = useDrawn();
  return (id, kind) => {
    const told = kind === 'decision' ? t('madeDecision') : t('madeEnd', { kind: kinds(`${kind}.name`) });
    const key = 'made-kind';
    showToast(told, {
      key,
      action: { label: t('keepActivity'), run: () => setKind(project, map, [id], 'activity') },
    });
    toldWhile(project, key, ({ steps }) => steps[id]?.kind === kind);
  };
}

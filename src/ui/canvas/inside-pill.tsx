// Says in a team's view that more of its steps lie in the detail chart of a step, and opens it.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { insideRect } from '../../drawing/inside-place';
import type { SceneStep } from '../../drawing/scene';
import type { Step } from '../../model/document';
import { openDetail } from '../actions/acts/maps';
import { useProject } from '../project-session';
import { useTeamName } from '../team-view';
import { useChart } from './chart-context';
import { useInside } from './team-inside';

/** Keys open the detail from the step itself, so Tab passes it by. */
export function InsidePill({ step }: { readonly step: SceneStep }) {
  const steps = useInside().get(step.id);
  return steps ? <Pill step={step} steps={steps} /> : null;
}

interface PillProps {
  readonly step: SceneStep;
  /** Those of the team. */
  readonly steps: readonly Step[];
}

function Pill({ step, steps }: PillProps) {
  const t = useTranslations('teamView');
  const project = useProject();
  const team = useTeamName();
  const names = steps.map(({ name }) => name || t('unnamed')).join(t('separator'));
  const text = t('inside', { count: steps.length, team });
  const { scene } = useChart();
  const place = useMemo(() => insideRect(scene, step, text), [scene, step, text]);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-inside=""
      data-picture="leave-out"
      title={t('insideNames', { names })}
      style={{ left: place.x - step.rect.x, top: place.y - step.rect.y }}
      className="nodrag nopan absolute z-10 h-[18px] cursor-pointer rounded-full border border-border bg-surface px-1.5 text-[11px] leading-4 font-semibold whitespace-nowrap text-ink2 hover:bg-hover hover:text-ink"
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        openDetail(project, step.id);
      }}
    >
      {text}
    </button>
  );
}

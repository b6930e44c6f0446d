// What is clicked to open the detail chart of a step: it lies over the badge that the drawing shows.
import { useTranslations } from 'use-intl';
import { detailRect } from '../../drawing/detail-badge';
import type { SceneStep } from '../../drawing/scene';
import { openDetail } from '../actions/acts/maps';
import { useProject } from '../project-session';

/** Keys open it from the step itself, so Tab passes it by. */
export function DetailMark({ step }: { readonly step: SceneStep }) {
  const t = useTranslations('canvas');
  const project = useProject();
  const { x, y, width, height } = detailRect({ ...step, rect: { ...step.rect, x: 0, y: 0 } });
  return (
    <button
      type="button"
      tabIndex={-1}
      data-detail=""
      aria-label={t('detailMark', { name: step.name || t('unnamed') })}
      title={t('detailMark', { name: step.name || t('unnamed') })}
      style={{ left: x - 3, top: y - 3, width: width + 6, height: height + 6 }}
      className="nodrag nopan absolute z-10 cursor-pointer rounded-md"
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        openDetail(project, step.id);
      }}
    />
  );
}

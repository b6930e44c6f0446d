// What is pressed to open a gap: it lies over the flag that is drawn. Keys open it from the details of its place, so Tab passes it by.
import { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { openGapsAt } from '../../method/gap-numbers';
import { openGap } from '../actions/acts/gaps';
import { useProject } from '../project-session';

interface GapButtonProps {
  readonly place: Id;
  /** What stands on the flag. */
  readonly numbers: string;
  /** The foot of the pole. */
  readonly at: Point;
}

export function GapButton({ place, numbers, at }: GapButtonProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const open = (): void => {
    const [gap] = openGapsAt(project.store.document(), place);
    if (gap) openGap(project, gap.id, false);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      data-gap=""
      aria-label={t('flag', { numbers })}
      title={t('flag', { numbers })}
      style={{ left: at.x - 4, top: at.y - 28, width: 26 + 6.5 * numbers.length, height: 24 }}
      className="nodrag nopan pointer-events-auto absolute z-10 cursor-pointer rounded"
      onDoubleClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        open();
      }}
    />
  );
}

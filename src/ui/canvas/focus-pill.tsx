// Says whose part of the flow is looked at, and ends it.
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { teamOf } from '../../model/queries';
import { useSession } from '../session';
import { useTeamLane } from '../team-view';
import { useChart } from './chart-context';

export function FocusPill() {
  const t = useTranslations('teamView');
  const { map, project } = useChart();
  const lane = useTeamLane(map);
  if (lane === null) return null;
  const { name } = teamOf(project.store.document(), lane);
  return (
    <div
      data-picture="leave-out"
      data-bar=""
      className="pointer-events-auto flex h-9 max-w-full items-center gap-1 rounded-full border border-hair bg-raised pr-1 pl-3.5 text-[13px] shadow-floating"
    >
      <span className="truncate">{t('of', { team: name })}</span>
      <button
        type="button"
        aria-label={t('end')}
        title={t('end')}
        onClick={() => useSession.setState({ focusedTeam: null })}
        className="grid size-7 place-items-center rounded-full text-ink2 hover:bg-hover hover:text-ink pointer-coarse:size-9"
      >
        <X size={16} strokeWidth={1.8} aria-hidden />
      </button>
    </div>
  );
}

// Says whose gaps are listed while a team's part is looked at, out of how many, and shows all with one press.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import { gapsOf } from '../../model/queries';
import { Tag } from '../kit/chip';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useGapTeam } from './shown-gaps';

interface TeamNoteProps {
  /** How many gaps are the team's; not said where it stands elsewhere. */
  readonly count?: number;
  readonly className?: string;
}

export function TeamNote({ count, className }: TeamNoteProps) {
  const t = useTranslations('gaps');
  const view = useTranslations('teamView');
  const all = gapsOf(useDocument()).length;
  const team = useGapTeam();
  if (team === null) return null;
  return (
    <div className={clsx('flex flex-wrap items-center gap-x-2 gap-y-1', className)}>
      <Tag chosen removeLabel={view('end')} onRemove={() => useSession.setState({ focusedTeam: null })}>
        {view('of', { team: team.name })}
      </Tag>
      {count === undefined ? null : (
        <span role="status" className="text-[12px] text-ink3 tabular-nums">
          {t('countOf', { count, all })}
        </span>
      )}
    </div>
  );
}

// Says why only what changes is no less than all: something changes everywhere, or nothing that is looked at.
import { useTranslations } from 'use-intl';
import type { MarkedMap } from './charts';

interface FoldsNothingProps {
  readonly maps: readonly MarkedMap[];
  readonly team: string | null;
}

const changes = ({ looked: { lanes, stages, steps, connections } }: MarkedMap): boolean =>
  lanes.size + stages.size + steps.size + connections.size > 0;

export function FoldsNothing({ maps, team }: FoldsNothingProps) {
  const t = useTranslations('compare');
  if (!maps.every(({ foldsNothing }) => foldsNothing)) return null;
  const said = maps.some(changes)
    ? t('foldsNothing')
    : team === null
      ? t('noChanges')
      : t('nothingOfTeam', { team });
  return (
    <output
      data-picture="leave-out"
      className="absolute bottom-3 left-[90px] max-w-[360px] rounded-lg border border-hair bg-raised px-3 py-2 text-[13px] text-ink2 shadow-floating"
    >
      {said}
    </output>
  );
}

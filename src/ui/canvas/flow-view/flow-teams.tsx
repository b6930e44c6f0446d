// What the colours of the plain flow mean: the teams, in order of their lanes.
import { useTranslations } from 'use-intl';
import { type FlowTeam } from '../../../drawing/flow-scene';
import { TeamTile } from '../../../drawing/flow-chart';
import { useTheme } from '../use-theme';

const TILE = 20;

export function FlowTeams({ teams }: { readonly teams: readonly FlowTeam[] }) {
  const t = useTranslations('flowView');
  const theme = useTheme();
  return (
    <ul
      aria-label={t('teams')}
      className="flex min-h-11 flex-wrap content-center items-center gap-x-5 gap-y-1 border-b border-hair bg-app px-4 py-1.5 text-[13px] font-medium"
    >
      {teams.map((team) => (
        <li key={team.id} className="flex items-center gap-2">
          <svg width={TILE} height={TILE} aria-hidden className="shrink-0">
            <TeamTile team={team} theme={theme} x={0} y={0} size={TILE} />
          </svg>
          {team.name}
        </li>
      ))}
    </ul>
  );
}

// Choosing the team whose part of the flow is shown: in menus of chart, table, outline and settings alike.
import { Presentation, UserRoundSearch } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../base/id';
import { lanesOf, teamOf } from '../model/queries';
import { type TeamPart, teamPart } from '../model/team-part';
import { presentDay } from './actions/acts/present';
import { showTeamView } from './actions/acts/team-view';
import { Button } from './kit/button';
import { IconButton } from './kit/icon-button';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from './kit/menu';
import { useDocument } from './project-session';
import { useSession } from './session';

/** The lane whose team's part is shown, if it is on the map. */
function useTeamLane(map: Id): Id | null {
  const lane = useSession(({ focusedLane }) => focusedLane);
  const { lanes } = useDocument();
  return lane !== null && lanes[lane]?.map === map ? lane : null;
}

/** The part of the flow that is shown of a map; null: all of it. */
export function useTeamPart(map: Id): TeamPart | null {
  const document = useDocument();
  const lane = useTeamLane(map);
  return useMemo(() => (lane === null ? null : teamPart(document, lane)), [document, lane]);
}

/** All teams, or one of them, as items of a menu. */
export function TeamViewChoice({ map }: { readonly map: Id }) {
  const t = useTranslations('teamView');
  const document = useDocument();
  const lane = useTeamLane(map);
  const lanes = lanesOf(document, map).map(({ id }) => ({ value: id, label: teamOf(document, id).name }));
  return (
    <MenuChoice
      label={t('title')}
      value={lane ?? ''}
      options={[{ value: '', label: t('all') }, ...lanes]}
      onChange={(chosen) => showTeamView(document, chosen === '' ? null : chosen)}
    />
  );
}

interface TeamViewButtonProps {
  readonly map: Id;
  /** Only the icon, where there is little room. */
  readonly small?: boolean;
  readonly align?: 'start' | 'end';
}

/** The button that opens the choice; it says which team's part is shown. */
export function TeamViewButton({ map, small = false, align = 'start' }: TeamViewButtonProps) {
  const t = useTranslations('teamView');
  const document = useDocument();
  const lane = useTeamLane(map);
  const label = lane === null ? t('title') : t('of', { team: teamOf(document, lane).name });
  return (
    <Menu
      align={align}
      label={t('title')}
      trigger={
        small ? (
          <IconButton label={label} icon={UserRoundSearch} {...(lane === null ? {} : { pressed: true })} />
        ) : (
          <Button look="plain" icon={UserRoundSearch}>
            <span className="max-w-44 truncate">{label}</span>
          </Button>
        )
      }
    >
      <TeamViewChoice map={map} />
      {lane === null ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon={Presentation} onSelect={() => presentDay(teamOf(document, lane).id)}>
            {t('day')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

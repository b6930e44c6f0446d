// Choosing the team whose part of the flow is shown: in menus of chart, table, outline and settings alike.
import { Presentation, UserRoundSearch } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../base/id';
import { lanesOf, teamOf } from '../model/queries';
import { laneOfTeam, type TeamPart, teamPart } from '../model/team-part';
import { presentDay } from './actions/acts/present';
import { showTeamView } from './actions/acts/team-view';
import { FoldingButton } from './kit/folding-button';
import { Menu, MenuChoice, MenuItem, type MenuProps, MenuSeparator } from './kit/menu';
import { focusMain } from './main-focus';
import { useDocument } from './project-session';
import { useSession } from './session';

/** The lane of the team whose part is shown, where it has one on the map. */
export function useTeamLane(map: Id): Id | null {
  const team = useSession(({ focusedTeam }) => focusedTeam);
  return laneOfTeam(useDocument(), map, team)?.id ?? null;
}

/** The part of the flow that is shown of a map; null: all of it. */
export function useTeamPart(map: Id): TeamPart | null {
  const document = useDocument();
  const lane = useTeamLane(map);
  return useMemo(() => (lane === null ? null : teamPart(document, lane)), [document, lane]);
}

/** What the team is called whose part is shown; empty where all are. */
export const useTeamName = (): string => {
  const team = useSession(({ focusedTeam }) => focusedTeam);
  return useDocument().teams[team ?? '']?.name ?? '';
};

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
  /** It opens when a team is asked for by key: one of those on the screen does. */
  readonly answers?: boolean;
}

/** The choice as it opens: by its button, or asked for by key; then the keyboard goes back to where one works. */
function useChoosing(answers: boolean): Pick<MenuProps, 'open' | 'onOpenChange' | 'onCloseAutoFocus'> {
  const [open, setOpen] = useState(false);
  const asked = useSession(({ choosingTeam }) => choosingTeam) && answers;
  const byKey = useRef(false);
  return {
    open: open || asked,
    onOpenChange: (to) => {
      byKey.current = asked && !to;
      setOpen(to);
      if (!to) useSession.setState({ choosingTeam: false });
    },
    onCloseAutoFocus: (event) => {
      if (!byKey.current) return;
      event.preventDefault();
      focusMain();
    },
  };
}

/** The button that opens the choice; it says which team's part is shown. */
export function TeamViewButton(props: TeamViewButtonProps) {
  const { map, small = false, align = 'start', answers = false } = props;
  const t = useTranslations('teamView');
  const document = useDocument();
  const lane = useTeamLane(map);
  const label = lane === null ? t('title') : t('of', { team: teamOf(document, lane).name });
  return (
    <Menu
      align={align}
      label={t('title')}
      {...useChoosing(answers)}
      trigger={
        <FoldingButton folded={small} label={label} icon={UserRoundSearch} chosen={lane !== null}>
          <span className="max-w-44 truncate">{label}</span>
        </FoldingButton>
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

// Which panel stands at the left, what fills the middle, and which map is shown.
import type { Id } from '../../../base/id';
import {
  detailsAbove,
  type Dock,
  isOnePanel,
  NOTHING,
  type Opening,
  type Screen,
  selectItems,
  shownDock,
  useSession,
} from '../../session';

/** Opens the panel at the left with this in it; where there is little room, details that lie above the chart give way. */
export const showDock = (dock: Dock): void =>
  useSession.setState((session) => ({
    dock,
    dockFocus: true,
    dockAside: false,
    detailsAside: isOnePanel(session) && (session.detailsAside || session.details.tight),
    details: isOnePanel(session) ? { ...session.details, tight: false } : session.details,
  }));

/** Folds the panel at the left away; details whose place it had taken come back where they have room beside the map. */
export const foldDock = (): void =>
  useSession.setState((session) => ({
    dock: null,
    detailsAside: false,
    details:
      session.detailsAside && isOnePanel(session) && !detailsAbove(session)
        ? { ...session.details, tight: true }
        : session.details,
  }));

/** The same, or folds it away when it is there already. */
export function toggleDock(dock: Dock): void {
  if (shownDock(useSession.getState()) !== dock) {
    showDock(dock);
    return;
  }
  foldDock();
  useSession.setState({ dockFocus: true });
}

/** Shows a screen; coming from the map, what stands at the left is folded beside it in a window that has no room for both. */
export const showScreen = (screen: Screen): void =>
  useSession.setState((session) => ({
    screen,
    renaming: null,
    tool: null,
    dockAside: session.screen === 'map' ? session.windowRoom !== 'wide' : session.dockAside,
  }));

/** Shows a screen, or the map again where it is shown already. */
export const toggleScreen = (screen: Screen): void =>
  showScreen(useSession.getState().screen === screen ? 'map' : screen);

/** So many maps are remembered as looked at. */
const RECENT = 20;

const recent = (shown: Id, before: Id | null, others: readonly Id[]): readonly Id[] =>
  [...new Set([shown, ...(before === null ? [] : [before]), ...others])].slice(0, RECENT);

/** Shows a map, where it was left or as it is to be opened; what was selected on another is let go of. */
export const showMap = (map: Id, opening: Opening | null = null): void =>
  useSession.setState((session) =>
    session.map === map
      ? { screen: 'map' }
      : {
          screen: 'map',
          map,
          recentMaps: recent(map, session.map, session.recentMaps),
          opening,
          selection: NOTHING,
          renaming: null,
          tool: null,
          pasteCell: null,
          nudge: null,
          comment: null,
        },
  );

/** Shows steps of a map: selected and in view, whichever map is on screen. */
export function showSteps(map: Id, steps: readonly Id[], connections: readonly Id[] = []): void {
  const isHere = useSession.getState().map === map;
  showMap(map, { keepView: false, steps });
  selectItems(steps, connections);
  if (isHere) useSession.getState().camera?.show(steps);
}

// Which panel stands at the left, what fills the middle, and which map is shown.
import type { Id } from '../../../base/id';
import { type Dock, NOTHING, type Screen, useSession } from '../../session';

/** Opens the panel at the left with this in it, or folds it away when it is there already. */
export const toggleDock = (dock: Dock): void =>
  useSession.setState((session) => ({ dock: session.dock === dock ? null : dock }));

export const showDock = (dock: Dock): void => useSession.setState({ dock });

export const showScreen = (screen: Screen): void =>
  useSession.setState({ screen, renaming: null, tool: null });

/** Shows a screen, or the map again where it is shown already. */
export const toggleScreen = (screen: Screen): void =>
  showScreen(useSession.getState().screen === screen ? 'map' : screen);

/** Shows a map; what was selected on another is let go of. */
export const showMap = (map: Id): void =>
  useSession.setState((session) =>
    session.map === map
      ? { screen: 'map' }
      : {
          screen: 'map',
          map,
          selection: NOTHING,
          renaming: null,
          tool: null,
          pasteCell: null,
          nudge: null,
          comment: null,
          focusedLane: null,
        },
  );

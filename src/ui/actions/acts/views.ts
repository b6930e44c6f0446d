// Which faces of the process are shown: chart, table, or both.
import { detailsRoom, type EditorView, isOnePanel, showsDetails, useSession } from '../../session';

/** Switches to the map and this view of it; what is selected stays, what is being typed on the chart ends, and what is being found in what goes. */
export const showView = (view: EditorView): void =>
  useSession.setState(({ finding }) => ({
    view,
    screen: 'map',
    renaming: null,
    tool: null,
    finding: view === 'both' || finding?.where === view ? finding : null,
  }));

/** Opens or folds the panel of details, for as much room as there is now; where there is little the panel at the left gives way. */
export const toggleDetails = (): void =>
  useSession.setState((session) => {
    const opens = !session.details[detailsRoom(session)];
    const dock = opens && isOnePanel(session) ? null : session.dock;
    return {
      dock,
      detailsAside: false,
      details: { ...session.details, [detailsRoom({ ...session, dock })]: opens },
    };
  });

/** Opens the panel of details where it is folded. */
export function showDetails(): void {
  if (!showsDetails(useSession.getState())) toggleDetails();
}

/** True while this view of the map is what is on screen. */
export const showsView = (view: EditorView): boolean => {
  const { screen, view: shown } = useSession.getState();
  return screen === 'map' && shown === view;
};

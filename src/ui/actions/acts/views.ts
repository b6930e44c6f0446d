// Which faces of the process are shown: chart, table, or both.
import { type EditorView, useSession } from '../../session';

/** Switches to the map and this view of it; what is selected stays, what is being typed on the chart ends. */
export const showView = (view: EditorView): void =>
  useSession.setState({ view, screen: 'map', renaming: null, tool: null });

/** True while this view of the map is what is on screen. */
export const showsView = (view: EditorView): boolean => {
  const { screen, view: shown } = useSession.getState();
  return screen === 'map' && shown === view;
};

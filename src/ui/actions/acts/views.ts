// Which faces of the process are shown: chart, table, or both.
import { detailsRoom, type EditorView, useSession } from '../../session';

/** Switches; what is selected stays, what is being typed on the chart ends. */
export const showView = (view: EditorView): void => useSession.setState({ view, renaming: null, tool: null });

/** Opens or folds the panel of details, for as much room as there is now. */
export const toggleDetails = (): void =>
  useSession.setState((session) => {
    const room = detailsRoom(session);
    return { details: { ...session.details, [room]: !session.details[room] } };
  });

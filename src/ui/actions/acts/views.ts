// Which faces of the process are shown: chart, table, or both.
import { type EditorView, useSession } from '../../session';

/** Switches; what is selected stays, what is being typed on the chart ends. */
export const showView = (view: EditorView): void => useSession.setState({ view, renaming: null, tool: null });

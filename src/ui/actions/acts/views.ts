// Which faces of the process are shown: chart, table, or both.
import { type EditorView, useSession } from '../../session';

/** Switches; what is selected stays, what is being typed on the chart ends, and what is being found in what goes. */
export const showView = (view: EditorView): void =>
  useSession.setState(({ finding }) => ({
    view,
    renaming: null,
    tool: null,
    finding: view === 'both' || finding?.where === view ? finding : null,
  }));

// Lights one team's steps and those that hand to it and take from it, and dims the rest; again, or elsewhere, it ends. Where nothing says which team, it asks.
import { UserRoundSearch } from 'lucide-react';
import type { Id } from '../../base/id';
import { useSession } from '../session';
import type { Action, ActionContext } from './action';
import { stepsSelected } from './acts/selection';
import { showTeamView, shownLane } from './acts/team-view';

/** The selected lane, or that of the first selected step. */
function chosenLane(context: ActionContext): Id | null {
  const { selection } = useSession.getState();
  if (selection.kind === 'lane') return selection.id;
  const [step] = stepsSelected(context);
  return (step && context.project.store.document().steps[step]?.lane) ?? null;
}

const focusTeam: Action = {
  id: 'focus-team',
  group: 'view',
  place: 12,
  icon: UserRoundSearch,
  shortcut: ['Alt+Shift+KeyF'],
  edits: false,
  onMatrix: true,
  enabled: () => useSession.getState().map !== null && useSession.getState().screen === 'map',
  run: (context) => {
    const document = context.project.store.document();
    const [lane, shown] = [chosenLane(context), shownLane(document)];
    if (lane === null && shown === null) useSession.setState({ choosingTeam: true });
    else showTeamView(document, lane === shown ? null : lane);
  },
};
export default focusTeam;

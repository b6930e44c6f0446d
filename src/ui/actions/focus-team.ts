// Lights one team's steps and those that hand to it and take from it, and dims the rest; again, or elsewhere, it ends.
import { UserRoundSearch } from 'lucide-react';
import type { Id } from '../../base/id';
import { useSession } from '../session';
import type { Action, ActionContext } from './action';
import { stepsSelected } from './acts/selection';
import { showTeamView } from './acts/team-view';

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
  enabled: (context) => useSession.getState().focusedLane !== null || chosenLane(context) !== null,
  run: (context) => {
    const lane = chosenLane(context);
    const { focusedLane } = useSession.getState();
    showTeamView(context.project.store.document(), lane === focusedLane ? null : lane);
  },
};
export default focusTeam;

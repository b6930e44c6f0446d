// Finds work that nobody is responsible for.
import { setStep } from '../../model/commands/set-step';
import { rolesOf } from '../../model/queries';
import { isWork } from '../map-facts';
import type { Mend, Rule } from '../rule';

const noResponsible: Rule = {
  id: 'no-responsible',
  group: 'objectivity',
  severity: 'warning',
  bySide: true,
  find: (facts) =>
    facts.steps
      .filter((step) => step.responsible === null)
      .filter(
        (step) =>
          isWork(facts, step) || (step.kind === 'decision' && facts.teamOf(step)?.phase !== 'customer'),
      )
      .map(({ id }) => ({ at: { kind: 'step', id } })),
  /** The team's only role is taken. */
  mend(facts, { id }): Mend | null {
    const step = facts.step(id);
    const team = step && facts.teamOf(step);
    const roles = team ? rolesOf(facts.document).filter((role) => role.team === team.id) : [];
    const [role, ...others] = roles;
    return role && others.length === 0 ? (tx) => setStep(tx, id, { responsible: role.id }) : null;
  },
};
export default noResponsible;

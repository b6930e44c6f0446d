// Finds work that nobody is responsible for.
import { setStep } from '../../model/commands/set-step';
import { isWork } from '../map-facts';
import type { Mend, Rule } from '../rule';
import { soleRole } from '../sole-role';

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
    const role = soleRole(facts.document, id);
    return role ? (tx) => setStep(tx, id, { responsible: role.id }) : null;
  },
};
export default noResponsible;

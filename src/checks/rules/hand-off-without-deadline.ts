// Finds work that one team hands to another without a word on when it must be done.
import { isWork, type MapFacts } from '../map-facts';
import type { Step } from '../../model/document';
import type { Rule } from '../rule';

/** The team that a step is handed over by; undefined when it comes from its own. */
function giver(facts: MapFacts, step: Step): string | undefined {
  const own = facts.teamOf(step)?.id;
  for (const { from } of facts.into(step.id)) {
    const before = facts.step(from);
    const team = before && facts.teamOf(before);
    if (team && team.id !== own) return team.name;
  }
  return undefined;
}

const handOffWithoutDeadline: Rule = {
  id: 'hand-off-without-deadline',
  group: 'objectivity',
  severity: 'warning',
  bySide: true,
  find: (facts) =>
    facts.steps.flatMap((step) => {
      if (step.deadline !== null || !isWork(facts, step)) return [];
      const from = giver(facts, step);
      if (from === undefined && step.kind !== 'hand-off') return [];
      return [
        {
          at: { kind: 'step', id: step.id },
          values: { team: from ?? facts.teamOf(step)?.name ?? '' },
        },
      ];
    }),
};
export default handOffWithoutDeadline;

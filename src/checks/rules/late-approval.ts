// Finds promises to the customer that are approved only afterwards.
import type { Step } from '../../model/document';
import { after, reached } from '../flow';
import type { MapFacts } from '../map-facts';
import { does, proposals } from '../promises';
import type { Found, Rule } from '../rule';

/** The approval that comes after a promise though nothing was checked on the way to it; null when all is in order. */
function lateApproval(facts: MapFacts, promise: Step, guards: (step: Step) => boolean): Step | null {
  const later = after(facts, promise.id);
  const approvals = facts.steps.filter((step) => does(step, 'approve') && later.has(step.id));
  if (approvals.length === 0) return null;
  const early = reached(facts, facts.entries, { without: ({ id }) => id === promise.id });
  const before = reached(facts, [promise.id], { against: true });
  const isGuarded = facts.steps.some((step) => guards(step) && early.has(step.id) && before.has(step.id));
  return isGuarded ? null : (approvals.find(({ id }) => !early.has(id)) ?? null);
}

function find(facts: MapFacts): Found[] {
  // What was approved before stands in the chart of another team.
  if (facts.map.kind === 'team') return [];
  const signatures = facts.steps.filter((step) => does(step, 'sign'));
  const late = [
    ...proposals(facts).map(
      (step) =>
        [step, lateApproval(facts, step, (one) => does(one, 'approve', 'review', 'calculate'))] as const,
    ),
    ...signatures.map((step) => [step, lateApproval(facts, step, (one) => does(one, 'approve'))] as const),
  ];
  return late.flatMap(([{ id }, approval]) =>
    approval ? [{ at: { kind: 'step', id }, values: { approval: approval.name }, also: [approval.id] }] : [],
  );
}

const lateApprovalRule: Rule = { id: 'late-approval', group: 'strategy', severity: 'warning', find };
export default lateApprovalRule;

// The field of the details in which what a finding misses can be given.
import type { Finding, RuleId } from '../../checks/rule';

const FIELDS: Readonly<Partial<Record<RuleId, string>>> = {
  'unnamed-step': 'question-which',
  'duplicate-name': 'question-which',
  'long-text': 'question-which',
  'no-responsible': 'question-who',
  'no-completion': 'question-completed',
  'hand-off-without-deadline': 'question-completed',
  'unlabelled-branches': 'question-next',
  'wrong-probabilities': 'question-next',
  'wait-without-time': 'timeAndCost',
  'no-exit-criterion': 'exitCriteria',
  'no-metric': 'goal',
};

/** Null where nothing is to be filled in, or not in the details of a step or stage. */
export const fieldOfFinding = ({ rule, at }: Pick<Finding, 'rule' | 'at'>): string | null =>
  at.kind === 'step' || at.kind === 'stage' ? (FIELDS[rule] ?? null) : null;

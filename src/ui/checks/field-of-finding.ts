// The field of the details in which what a finding misses can be given.
import type { Finding, RuleId } from '../../checks/rule';
import type { ProjectDocument } from '../../model/document';
import { goalsOf } from '../../model/queries';

const FIELDS: Readonly<Partial<Record<RuleId, string>>> = {
  'unnamed-step': 'question-which',
  'duplicate-name': 'question-which',
  'long-text': 'question-which',
  'no-responsible': 'question-who',
  'no-completion': 'question-completed',
  'hand-off-without-deadline': 'deadline',
  'unlabelled-branches': 'condition',
  'wrong-probabilities': 'probability',
  'wait-without-time': 'waitTime',
  'no-exit-criterion': 'exitCriteria',
};

/** Null where nothing is to be filled in, or not in the details of a step or stage. */
export function fieldOfFinding(
  document: ProjectDocument,
  { rule, at }: Pick<Finding, 'rule' | 'at'>,
): string | null {
  if (at.kind !== 'step' && at.kind !== 'stage') return null;
  // A goal that is there already only lacks its measure.
  if (rule === 'no-metric') return goalsOf(document, at.id).length > 0 ? 'measure' : 'goal';
  return FIELDS[rule] ?? null;
}

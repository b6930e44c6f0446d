// Which kind of gap a finding is when somebody marks it as one.
import type { RuleId } from '../../checks/rule';
import type { GapKind } from '../../model/ids';

const KINDS: Readonly<Partial<Record<RuleId, GapKind>>> = {
  'duplicate-name': 'duplicate',
  'no-responsible': 'nobody-responsible',
  'no-completion': 'unclear-completion',
  'no-exit-criterion': 'unclear-completion',
  'no-follow-up': 'missing-follow-up',
  'no-way-back-for-unready': 'missing-follow-up',
  'hand-off-without-deadline': 'forgotten-or-late',
  'wait-without-time': 'forgotten-or-late',
  'late-approval': 'financial-risk',
  'ping-pong': 'bottleneck',
  'crowded-cell': 'bottleneck',
};
/** These are about gaps themselves. */
const ABOUT_GAPS: readonly RuleId[] = ['open-gap', 'new-step-without-gap'];

/** Null for a finding that is no gap of the process. */
export const gapKindOf = (rule: RuleId): GapKind | null =>
  ABOUT_GAPS.includes(rule) ? null : (KINDS[rule] ?? 'missing-step');

// The text of a deadline's pill, as short as can be, in the project's language.
import { type Duration, type DurationUnit, formatDuration } from '../base/duration';
import { formatNumber } from '../base/number-text';
import type { Project, Step } from '../model/document';
import { stepKind } from '../steps/registry';

const SHORT: Readonly<Record<DurationUnit, string>> = {
  minute: 'min',
  hour: 'h',
  day: 'd',
  week: 'wk',
  month: 'mo',
};

/** A deadline as its pill says it: `24 h`, `2 d`, `2 天`. Working and calendar time look alike: the inspector tells them apart. */
export const deadlineText = (deadline: Duration, language: Project['language']): string =>
  language === 'en'
    ? `${formatNumber(deadline.amount, language)} ${SHORT[deadline.unit]}`
    : formatDuration(deadline, language, { kind: 'hidden' });

/** The text of the pill that a step bears; null when it has none. Bars have no room for one, remarks no deadline. */
export const stepDeadline = ({ kind, deadline }: Step, language: Project['language']): string | null =>
  deadline && kind !== 'parallel' && stepKind(kind).flows ? deadlineText(deadline, language) : null;

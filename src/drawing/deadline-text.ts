// The text of a deadline's pill, as short as can be, in the project's language.
import { type Duration, type DurationUnit, formatDuration, inWorkingDays } from '../base/duration';
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

/** What a pill needs to know of the project. */
export type DeadlineProject = Pick<Project, 'language' | 'hoursPerDay'>;

/** What calendar time bears, which is not the usual: days, weeks and months run through weekends, shorter times are read alike. */
const CALENDAR: Readonly<Partial<Record<DurationUnit, true>>> = { day: true, week: true, month: true };

/**
 * A deadline as its pill says it: `4 h`, `2 d`, `2 天`. Working time is the usual and bears no mark, calendar time does, as cells
 * and cards tell it too: `30 cal d`, `30 自然日`. More working hours than a working day has are said in days, which nobody misreads: 24 h in days of eight are `3 d`.
 */
export function deadlineText(deadline: Duration, { language, hoursPerDay }: DeadlineProject): string {
  const days = inWorkingDays(deadline, hoursPerDay);
  const said =
    days === null || !Number.isInteger(2 * days)
      ? deadline
      : { ...deadline, amount: days, unit: 'day' as const };
  const isMarked = !said.working && CALENDAR[said.unit] === true;
  return language === 'en'
    ? `${formatNumber(said.amount, language)} ${isMarked ? 'cal ' : ''}${SHORT[said.unit]}`
    : // Shorter by a measure word, as the pill has little room.
      formatDuration(said, language, { kind: isMarked ? 'calendar' : 'hidden' }).replace('个自然', '自然');
}

/** The text of the pill that a step bears; null when it has none. Bars have no room for one, remarks no deadline. */
export const stepDeadline = ({ kind, deadline }: Step, project: DeadlineProject): string | null =>
  deadline && kind !== 'parallel' && stepKind(kind).flows ? deadlineText(deadline, project) : null;

// Time in a process: working and calendar hours, what they come to in days, and the hours of work in a duration.
import type { Duration, DurationUnit } from '../base/duration';
import type { Project } from '../model/document';

/** Hours of working time and hours of the clock, side by side: 30 calendar days and 3 working days do not simply add up. */
export interface Time {
  readonly working: number;
  readonly calendar: number;
}

/** The project's working week. */
export type WorkingWeek = Pick<Project, 'hoursPerDay' | 'daysPerWeek'>;

export const NO_TIME: Time = { working: 0, calendar: 0 };

/** A month is the twelfth part of a year of 365.25 days. */
const DAYS_PER_MONTH = 365.25 / 12;
export const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;

const CLOCK: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: DAYS_PER_MONTH * 24,
};

/** Working hours of one unit of working time. */
function workingHours(unit: DurationUnit, { hoursPerDay, daysPerWeek }: WorkingWeek): number {
  const week = hoursPerDay * daysPerWeek;
  return { minute: 1 / 60, hour: 1, day: hoursPerDay, week, month: WEEKS_PER_MONTH * week }[unit];
}

/** How long a duration lasts. */
export const timeOf = ({ amount, unit, working }: Duration, week: WorkingWeek): Time =>
  working
    ? { working: amount * workingHours(unit, week), calendar: 0 }
    : { working: 0, calendar: amount * CLOCK[unit] };

/** The hours of work in a duration: of calendar days only those count in which people work, an hour of work is an hour. */
export function effortOf({ amount, unit, working }: Duration, week: WorkingWeek): number {
  if (working || unit === 'minute' || unit === 'hour') return amount * workingHours(unit, week);
  return (amount * CLOCK[unit] * week.hoursPerDay * week.daysPerWeek) / CLOCK.week;
}

/** `a` and `times` times `b`. */
export const plus = (a: Time, b: Time, times = 1): Time => ({
  working: a.working + times * b.working,
  calendar: a.calendar + times * b.calendar,
});

/** Days of the calendar in which it passes: a working week takes seven. */
export const calendarDays = ({ working, calendar }: Time, week: WorkingWeek): number =>
  (working / (week.hoursPerDay * week.daysPerWeek)) * 7 + calendar / 24;

/** The same in working days. */
export const workingDays = (time: Time, week: WorkingWeek): number =>
  (calendarDays(time, week) * week.daysPerWeek) / 7;

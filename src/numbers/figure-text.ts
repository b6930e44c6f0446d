// Figures as they are read: shares, times, money, hours and people, no more exact than they are.
import { formatDuration } from '../base/duration';
import { formatMoney } from '../base/money';
import { formatNumber, percentText } from '../base/number-text';
import type { WorkingWeek } from './time';

/** Two digits that count, whole from 10 on. */
const rounded = (value: number): number => {
  const size = Math.abs(value);
  return size >= 10 ? Math.round(value) : Number(value.toFixed(size >= 1 ? 1 : 2));
};

/** `62 %`, `4.5 %`, `62%` in Chinese. What is not all is never said to be. */
export function shareText(share: number, locale: string): string {
  const percent = share * 100;
  const isClose = percent > 99 && percent < 100;
  const tenth = Number(percent.toFixed(1));
  const shown = isClose ? Math.min(tenth, 99.9) : percent < 10 ? tenth : Math.round(percent);
  return percentText(shown, locale);
}

/** Days of the calendar, `9 days`; time that is over within a working day in working hours, `4 h`, `20 min`. */
export function timeText(
  time: { readonly leadTime: number; readonly leadTimeWorking: number },
  { hoursPerDay }: WorkingWeek,
  locale: string,
): string {
  const hours = time.leadTimeWorking * hoursPerDay;
  const text = (amount: number, unit: 'minute' | 'hour' | 'day') =>
    formatDuration({ amount: rounded(amount), unit, working: false }, locale, { kind: 'hidden' });
  if (hours >= hoursPerDay) return text(time.leadTime, 'day');
  return hours >= 1 ? text(hours, 'hour') : text(Math.round(hours * 60), 'minute');
}

/** Money in whole units from 100 on. */
export function moneyText(amount: number, currency: string, locale: string): string {
  const shown = Math.abs(amount) >= 100 ? Math.round(amount) : Number(amount.toFixed(2));
  return formatMoney({ amount: shown, currency }, locale);
}

/** Any other number. */
export const figureText = (value: number, locale: string): string => formatNumber(rounded(value), locale);

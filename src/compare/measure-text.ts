// Measures and their differences as people read them: counts, days, money, shares.
import { formatDuration } from '../base/duration';
import { formatNumber, percentText } from '../base/number-text';
import type { Translate } from '../locales/translator';
import { figureText, moneyText, shareText } from '../numbers/figure-text';
import { type Measure, MEASURE_UNITS } from '../numbers/measures';

/** What measures are said with; the locale is a BCP 47 tag. */
export interface MeasureWords {
  readonly t: Translate<'compare.measures'>;
  readonly locale: string;
  readonly currency: string;
}

const MINUS = '−';
const rounded = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toFixed(1)));

/** Days of the calendar; what takes less than a day in hours. */
function daysText(days: number, locale: string): string {
  const [amount, unit] = days >= 1 || days === 0 ? [days, 'day' as const] : [days * 24, 'hour' as const];
  return formatDuration({ amount: rounded(amount), unit, working: false }, locale, { kind: 'hidden' });
}

/** Null when it is not known. */
export function measureText(
  measure: Measure,
  value: number | null,
  { locale, currency }: MeasureWords,
): string | null {
  if (value === null) return null;
  switch (MEASURE_UNITS[measure]) {
    case 'days':
      return daysText(value, locale);
    case 'money':
      return moneyText(value, currency, locale);
    case 'share':
      return shareText(value, locale);
    default:
      return figureText(value, locale);
  }
}

/** What the second map has more or less: money in per cent of what it was, shares in points. */
export function differenceText(measure: Measure, was: number, is: number, say: MeasureWords): string {
  const { t, locale } = say;
  const by = is - was;
  const sign = by < 0 ? MINUS : '+';
  const size = Math.abs(by);
  if (size < 1e-9) return t('same');
  switch (MEASURE_UNITS[measure]) {
    case 'days':
      return `${sign}${daysText(size, locale)}`;
    case 'money':
      return was > 0
        ? `${sign}${percentText(rounded((size / was) * 100), locale)}`
        : `${sign}${moneyText(size, say.currency, locale)}`;
    case 'share':
      return `${sign}${t('points', { points: formatNumber(rounded(size * 100), locale) })}`;
    default:
      return `${sign}${figureText(size, locale)}`;
  }
}

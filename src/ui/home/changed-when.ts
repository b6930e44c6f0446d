// The last change in words: just now, minutes, hours, yesterday, days, then the date.
import { useCallback } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dayOf = (moment: Date): number =>
  Math.round(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime() / DAY);

/** Words for a moment as seen from another one. */
export function useChangedWords(): (changed: string, now: Date) => string {
  const t = useTranslations('home');
  const format = useFormatter();
  return useCallback(
    (changed, now) => {
      const moment = new Date(changed);
      const ago = now.getTime() - moment.getTime();
      const days = dayOf(now) - dayOf(moment);
      const when = (): string => {
        if (ago < MINUTE) return t('justNow');
        if (ago < HOUR) return format.relativeTime(moment, { now, unit: 'minute' });
        if (days === 0 || ago < 6 * HOUR) return format.relativeTime(moment, { now, unit: 'hour' });
        if (days === 1) return t('yesterday');
        if (days < 7) return format.relativeTime(now.getTime() - days * DAY, { now, unit: 'day' });
        const sameYear = now.getFullYear() === moment.getFullYear();
        return format.dateTime(moment, {
          day: 'numeric',
          month: 'long',
          ...(sameYear ? {} : { year: 'numeric' }),
        });
      };
      return t('edited', { when: when() });
    },
    [t, format],
  );
}

/** Words for a moment as seen from now; renders again every half minute. */
export function useChangedWhen(): (changed: string) => string {
  const words = useChangedWords();
  const now = useNow({ updateInterval: MINUTE / 2 });
  return (changed) => words(changed, now);
}

// When a comment was written, in the interface language.
import { useFormatter } from 'use-intl';
import type { Comment } from '../../model/document';

/** The day, or the day and the time; empty where it is not known. */
export function useWrittenAt(): (comment: Comment, how: 'day' | 'full') => string {
  const format = useFormatter();
  return ({ written }, how) => {
    const when = new Date(written);
    if (Number.isNaN(when.getTime())) return '';
    return format.dateTime(when, { dateStyle: 'medium', ...(how === 'full' ? { timeStyle: 'short' } : {}) });
  };
}

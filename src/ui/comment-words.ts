// How a comment is told: who wrote it, whom it speaks to, what it says.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { addresseesOf, namesOf } from '../model/addressees';
import type { Comment } from '../model/document';
import { useDocument } from './project-session';

/** Finds whom a text addresses among the names of the project. */
export function useAddressees(): (text: string) => readonly string[] {
  const { roles, teams } = useDocument();
  return useMemo(() => {
    const names = namesOf({ roles, teams });
    return (text) => addresseesOf(text, names);
  }, [roles, teams]);
}

/** A comment in one sentence, for who hears the chart. */
export function useCommentNames(): (comment: Comment) => string {
  const t = useTranslations('comments');
  const addressees = useAddressees();
  return ({ author, text, resolved }) =>
    t('told', {
      text: text.trim() || t('empty'),
      author: author ?? '',
      signed: author ? 'yes' : 'no',
      to: addressees(text).join(t('separator')),
      addressed: addressees(text).length > 0 ? 'yes' : 'no',
      resolved: resolved ? 'yes' : 'no',
    });
}

/** Who wrote a comment and whom it speaks to, in short; empty when neither is said. */
export function useCommentParties(): (comment: Comment) => string {
  const t = useTranslations('comments');
  const addressees = useAddressees();
  return ({ author, text }) => {
    const to = addressees(text).join(t('separator'));
    if (to === '') return author ?? '';
    return author ? t('fromTo', { author, to }) : t('to', { to });
  };
}

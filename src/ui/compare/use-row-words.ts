// The words of a comparison in the language of the interface.
import { useCallback, useMemo } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import type { Comparison } from '../../compare/compare-maps';
import { RowWords } from '../../compare/row-words';
import { speechOf } from '../../model/text/speech';

/** Makes the words of comparisons in the language of the interface. */
export function useMakeWords(): (comparison: Comparison) => RowWords {
  const t = useTranslations('compare');
  const kinds = useTranslations('steps.kinds');
  const messages = useMessages();
  const locale = useLocale();
  return useCallback(
    (comparison) => {
      const say = { t, speech: speechOf(locale, messages) };
      return new RowWords(comparison, say, (kind) => kinds(`${kind}.name` as 'activity.name'));
    },
    [t, kinds, messages, locale],
  );
}

export function useRowWords(comparison: Comparison): RowWords {
  const make = useMakeWords();
  return useMemo(() => make(comparison), [make, comparison]);
}

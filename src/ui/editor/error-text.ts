// The words for why a document was refused.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { ParseError } from '../../model/parse';

export function useErrorText(): (error: ParseError) => string {
  const t = useTranslations('errors');
  // The keys come from the parser, as data: each is a message below `errors`.
  return useCallback((error) => t(error.key as never, error.values as never), [t]);
}

// The words of the dialog in the language of the screen; they load with it.
import { use } from 'react';
import { createTranslator, useLocale } from 'use-intl';
import type en from '../../../locales/interchange/en';
import { type InterchangeWords, loadInterchangeWords } from '../../../locales/interchange/load';

/** The words themselves, for readers. */
export const useRawWords = (): InterchangeWords => use(loadInterchangeWords(useLocale()));

/** Says a text of the dialog by its key. */
export function useImportWords() {
  const locale = useLocale();
  const messages = useRawWords() as typeof en;
  return createTranslator({ locale, messages });
}

export type ImportText = ReturnType<typeof useImportWords>;

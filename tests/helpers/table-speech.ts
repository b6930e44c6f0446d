// The words of the table in either language, as the screen has them.
import en from '../../src/locales/en';
import type { Locale } from '../../src/locales/load';
import zh from '../../src/locales/zh';
import { type TableSpeech, wordsOf } from '../../src/model/table/speech';

export const WORDS = { en: wordsOf('en', en), zh: wordsOf('zh', zh) } as const;

export const speech = (locale: Locale): TableSpeech => ({
  writes: WORDS[locale],
  reads: [WORDS.en, WORDS.zh],
});

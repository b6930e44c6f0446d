// The words of the table in either language, as the screen has them.
import en from '../../src/locales/en';
import type { Locale } from '../../src/locales/load';
import zh from '../../src/locales/zh';
import { type Speeches, speechOf } from '../../src/model/text/speech';

export const WORDS = { en: speechOf('en', en), zh: speechOf('zh', zh) } as const;

export const speech = (locale: Locale): Speeches => ({
  writes: WORDS[locale],
  reads: [WORDS.en, WORDS.zh],
});

// Whatever the model says to a user has its words in every language. That each key exists is checked by its type.
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES, loadMessages } from '../../src/locales/load';

/** Every value that a message of the model may name. */
const VALUES = {
  path: 'steps.s1.lane',
  to: 'l9',
  found: '"x"',
  id: 's2',
  schema: 2,
  known: 1,
  size: 80,
  most: 50,
  line: 3,
  column: 7,
  count: 20001,
  table: 'lanes',
  team: 'Sales',
};

describe.each(LOCALES)('the words for errors, repairs and refusals in %s', (locale) => {
  it('are there, and complete', async () => {
    const messages = await loadMessages(locale);
    const problems: string[] = [];
    const t = createTranslator({
      locale,
      messages,
      namespace: 'errors',
      onError: (error) => void problems.push(error.message),
    });
    const { repaired, ...errors } = messages.errors;
    const keys = [...Object.keys(errors), ...Object.keys(repaired).map((key) => `repaired.${key}`)];
    const texts = keys.map((key) => t(key as never, VALUES as never) as string);
    expect(texts.filter((text) => text.length < 4 || /errors\.|[{}]/.test(text))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

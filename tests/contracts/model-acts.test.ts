// Every act that a screen does has a name in every language, so that undo can say what it takes back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES, loadMessages } from '../../src/locales/load';
import { STEP_KINDS } from '../../src/model/ids';

type Messages = { readonly [key: string]: string | Messages };

const keysOf = (messages: Messages, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

/** The keys that stand as such at the places that begin an act. */
function actsInSource(): string[] {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const source = files.map((name) => readFileSync(join('src/ui', name), 'utf8')).join('\n');
  const places = source.matchAll(/\b(?:transact|edit|run)\(\s*\{\s*key: '([\w.]+)'/g);
  return [...new Set([...places].map(([, key = '']) => key))];
}

describe.each(LOCALES)('the names of acts in %s', (locale) => {
  it('are there for every act of the screens', async () => {
    const known = keysOf((await loadMessages(locale)).acts);
    const used = actsInSource();
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('read well with one thing and with several', async () => {
    const messages = await loadMessages(locale);
    const problems: string[] = [];
    const onError = (error: Error) => void problems.push(error.message);
    const t = createTranslator({ locale, messages, namespace: 'acts', onError });
    const name = (key: string, count: number, kind = 'activity') =>
      t(key as never, { count, number: count, kind, name: 'Call', target: 'screen' } as never) as string;
    const texts = keysOf(messages.acts).flatMap((key) => [name(key, 1), name(key, 3)]);
    texts.push(...STEP_KINDS.map((kind) => name('addStep', 1, kind)));
    expect(texts.filter((text) => text === '' || /acts\.|[{}#]/.test(text))).toEqual([]);
    expect(problems).toEqual([]);
    // After “Undo”: no capital, no full stop. In Chinese: a space between characters and figures, and none elsewhere.
    expect(texts.filter((text) => /^[A-Z]|[.。!！]$/.test(text))).toEqual([]);
    expect(
      texts.filter((text) => /\p{Script=Han}\d|\d\p{Script=Han}|\p{Script=Han} \p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });
});

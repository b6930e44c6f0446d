// By which words the palette finds commands and kinds of step: their names in all languages, and what people type for them.
import type { ActionWords } from '../../locales/action-words/load';
import type { Messages } from '../../locales/load';
import { wordsIn } from './palette-rank';

/** A language: its names, and its other words for them. */
export interface PaletteLanguage {
  readonly messages: Messages;
  readonly words: ActionWords;
}

/** By action, by kind of step, and by act that stands before a kind. */
export type PaletteWords = { readonly [K in keyof ActionWords]: Lists<ActionWords[K]> };

type Lists<T> = Readonly<Record<keyof T, readonly string[]>>;

/** The words of all languages for each, each word once. */
function together<K extends string>(lists: readonly Readonly<Record<K, readonly string[]>>[]) {
  const all = {} as Record<K, readonly string[]>;
  for (const list of lists)
    for (const key of Object.keys(list) as K[]) all[key] = [...new Set([...(all[key] ?? []), ...list[key]])];
  return all;
}

const mapped = <K extends string>(
  words: Readonly<Record<K, string>>,
  wordsOf: (key: K) => readonly string[],
): Readonly<Record<K, readonly string[]>> => {
  const all = {} as Record<K, readonly string[]>;
  for (const key of Object.keys(words) as K[]) all[key] = [...wordsOf(key), ...wordsIn(words[key])];
  return all;
};

/** The name of an act without what it is done to: `Change to: {kind}` is `change to`. */
export const bareAct = (name: string): string =>
  name
    .replace('{kind}', '')
    .replace(/[\s:：]+$/u, '')
    .toLowerCase();

/** All words by which something is found, whatever the language of the screen. */
export const paletteWords = (languages: readonly PaletteLanguage[]): PaletteWords => ({
  actions: together(
    languages.map(({ messages, words }) => mapped(words.actions, (id) => [messages.actions[id]])),
  ),
  kinds: together(
    languages.map(({ messages, words }) =>
      mapped(words.kinds, (id) => {
        const kind = messages.steps.kinds[id].name;
        return [kind, messages.palette.placeKind.replace('{kind}', kind)];
      }),
    ),
  ),
  interface: together(languages.map(({ words }) => mapped(words.interface, () => []))),
  acts: together(
    languages.map(({ messages, words }) => mapped(words.acts, (id) => [bareAct(messages.palette[id])])),
  ),
});

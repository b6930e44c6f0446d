// The words by which commands are found besides their names on the screen; fetched when the palette opens, null until they are there.
import { useEffect, useState } from 'react';
import { loadActionWords } from '../../locales/action-words/load';
import { loadMessages, LOCALES } from '../../locales/load';
import { type PaletteWords, paletteWords } from './palette-words';

const loadWords = async (): Promise<PaletteWords> =>
  paletteWords(
    await Promise.all(
      LOCALES.map(async (locale) => {
        const [messages, words] = await Promise.all([loadMessages(locale), loadActionWords(locale)]);
        return { messages, words };
      }),
    ),
  );

export function usePaletteWords(): PaletteWords | null {
  const [words, setWords] = useState<PaletteWords | null>(null);
  useEffect(() => {
    let isShown = true;
    // Without them commands are found by their names.
    loadWords().then(
      (loaded) => isShown && setWords(loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return words;
}

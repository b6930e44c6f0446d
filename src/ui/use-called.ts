// What people call the kinds of things, in all languages: loaded where something is looked for.
import { useEffect, useState } from 'react';
import { loadFindWords } from '../locales/find-words/load';
import type { Called } from '../model/search';

/** Nothing until it is there. */
export function useCalled(): Called | undefined {
  const [called, setCalled] = useState<Called>();
  useEffect(() => {
    let isShown = true;
    // Without them text is found.
    loadFindWords().then(
      (words) => isShown && setCalled(words),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return called;
}

// The cards of the projects on this device, read again when the shelf changes in this tab or another one.
import { useEffect, useState } from 'react';
import type { ProjectCard } from '../../services/shelf';
import { useServices } from '../services-context';

export type Cards =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'ready'; readonly cards: readonly ProjectCard[] };

export function useCards(): Cards {
  const { shelf } = useServices();
  const [cards, setCards] = useState<Cards>({ kind: 'loading' });
  useEffect(() => {
    let newest = 0;
    let gone = false;
    const read = (): void => {
      const request = ++newest;
      shelf.list().then(
        (list) => {
          if (!gone && request === newest) setCards({ kind: 'ready', cards: list });
        },
        () => {
          if (!gone) setCards({ kind: 'unavailable' });
        },
      );
    };
    read();
    const unsubscribe = shelf.subscribe(read);
    return () => {
      gone = true;
      unsubscribe();
    };
  }, [shelf]);
  return cards;
}

// A column as a place that a dragged card can be dropped on.
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

interface Drop {
  /** The card that is dragged could be put here. */
  readonly takes: boolean;
  readonly onDrop: () => void;
}

export function useDrop({ takes, onDrop }: Drop): readonly [RefObject<HTMLElement | null>, boolean] {
  const place = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const dragged = useEffectEvent((event: DragEvent): void => {
    if (!takes) return;
    event.preventDefault();
    setOver(true);
  });
  const left = useEffectEvent(({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node) || !place.current?.contains(relatedTarget)) setOver(false);
  });
  const dropped = useEffectEvent((event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (takes) onDrop();
  });
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const listeners = [
      ['dragover', (event: DragEvent): void => dragged(event)],
      ['dragleave', (event: DragEvent): void => left(event)],
      ['drop', (event: DragEvent): void => dropped(event)],
    ] as const;
    for (const [name, listen] of listeners) current.addEventListener(name, listen);
    return () => {
      for (const [name, listen] of listeners) current.removeEventListener(name, listen);
    };
  }, []);
  return [place, over && takes];
}

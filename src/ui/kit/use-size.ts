// How large a part of the screen is, for what is drawn to fill it.
import { useLayoutEffect, useState } from 'react';
import type { Size } from '../../base/geometry';

/** The size of an element, kept up to date; null before it is measured. */
export function useSize(element: { readonly current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void =>
      setSize((was) =>
        was?.width === current.clientWidth && was.height === current.clientHeight
          ? was
          : { width: current.clientWidth, height: current.clientHeight },
      );
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}

// Says when something comes near what is seen of the page, so that it is drawn only then.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below and above the window something counts as near, px. */
const NEAR = 300;

/** A ref for an element, and whether it has been near what is seen: once true, it stays so. Without an observer all is. */
export function useInView<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (!element || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return [ref, seen];
}

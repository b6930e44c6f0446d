// Marks the chart for the moment in which steps glide to new places.
import { useEffect, useState } from 'react';
import { useSession } from '../session';

/** Steps travel 260 ms, lines fade in behind that. */
const LASTS = 420;

/** 'a' and 'b' by turns while something glides, so that a second glide starts afresh; undefined at rest. */
export function useGlide(): 'a' | 'b' | undefined {
  const glide = useSession((session) => session.glide);
  const [ended, setEnded] = useState(glide);
  useEffect(() => {
    const timer = setTimeout(() => setEnded(glide), LASTS);
    return () => clearTimeout(timer);
  }, [glide]);
  if (glide === ended) return undefined;
  return glide % 2 === 0 ? 'a' : 'b';
}

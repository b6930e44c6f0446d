// Puts the armed kind away as soon as something else is drawn: a name is typed, or something is dragged.
import { useEffect } from 'react';
import { useSession } from '../session';
import { gestureActive, useGesture } from './gesture';

const putAway = (): void => {
  if (useSession.getState().tool !== null) useSession.setState({ tool: null });
};

/** Listens while the chart is shown. Whoever goes on placing after a name has begun arms the kind again. */
export function watchTool(): () => void {
  const stops = [
    useGesture.subscribe(() => {
      if (gestureActive()) putAway();
    }),
    useSession.subscribe(({ renaming }, before) => {
      if (renaming !== null && renaming.id !== before.renaming?.id) putAway();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export function useToolEnd(): void {
  useEffect(watchTool, []);
}

// A chart that opens has the keyboard at once, and gets it back whenever what had it is gone.
import { useEffect } from 'react';
import { useFocusHome } from '../kit/focus-home';
import { focusMain } from '../main-focus';

/** For so many frames a view that is still loading may take, about 2 s. */
const PATIENCE = 120;

const isLost = (): boolean => window.document.activeElement === window.document.body;

export function useMainFocus(): void {
  // Who has gone somewhere meanwhile stays there.
  useFocusHome(() => focusMain(isLost));
  useEffect(() => {
    let frames = 0;
    let next = 0;
    const look = (): void => {
      if (!isLost() || ++frames > PATIENCE) return;
      focusMain(isLost);
      next = requestAnimationFrame(look);
    };
    // Somebody who presses first says where the focus is to be.
    const end = (): void => cancelAnimationFrame(next);
    window.addEventListener('pointerdown', end, { once: true });
    next = requestAnimationFrame(look);
    return () => {
      end();
      window.removeEventListener('pointerdown', end);
    };
  }, []);
}

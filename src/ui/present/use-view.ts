// The view of the chart as it glides to what is told; who asks for less motion is there at once.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { between, type View } from './camera';

const LASTS = 480;

/** cubic-bezier(.2, 0, 0, 1) as near as a formula comes: fast away, slow to arrive. */
const eased = (share: number): number => 1 - (1 - share) ** 4;

export const wantsLessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

interface GlidingView {
  /** Null until there is somewhere to look at. */
  readonly view: View | null;
  /** Takes the view into the hand, until the next thing is told. */
  readonly move: (change: (view: View) => View) => void;
  /** Glides there; from then on the view is where somebody wanted it. */
  readonly take: (view: View) => void;
  /** Remembers where the view is before something is shown for a while. */
  readonly keep: () => void;
  /** Back to what was kept, unless somebody has moved the view since; `whole` where it had not been moved before either. */
  readonly giveBack: (whole: View | null) => void;
}

interface Held {
  view: View | null;
  key: string;
  frame: number;
  /** Somebody has moved it since it was told: it is theirs. */
  byHand: boolean;
  /** Where it was before something was shown for a while, and whether it was somebody's then. */
  before: { readonly view: View; readonly byHand: boolean } | null;
}

/** Glides to `target` whenever `key` changes, and follows it at once when only the pane does, unless it was moved by hand. */
export function useGlidingView(target: View | null, key: string): GlidingView {
  const [view, setView] = useState<View | null>(null);
  const at = useRef<Held>({ view: null, key: '', frame: 0, byHand: false, before: null });
  const show = useCallback((next: View) => {
    at.current.view = next;
    setView(next);
  }, []);
  const glideTo = useCallback(
    (to: View) => {
      const { view: from, frame } = at.current;
      cancelAnimationFrame(frame);
      if (!from || wantsLessMotion()) return show(to);
      const began = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, (now - began) / LASTS);
        show(share === 1 ? to : between(from, to, eased(share)));
        if (share < 1) at.current.frame = requestAnimationFrame(step);
      };
      at.current.frame = requestAnimationFrame(step);
    },
    [show],
  );
  const json = target && JSON.stringify(target);
  useLayoutEffect(() => {
    if (json === null) return;
    const to = JSON.parse(json) as View;
    if (at.current.key !== key) {
      at.current.byHand = false;
      at.current.before = null;
      glideTo(to);
    } else if (!at.current.byHand) {
      cancelAnimationFrame(at.current.frame);
      show(to);
    }
    at.current.key = key;
  }, [json, key, glideTo, show]);
  useEffect(() => () => cancelAnimationFrame(at.current.frame), []);
  const move = useCallback(
    (change: (view: View) => View) => {
      cancelAnimationFrame(at.current.frame);
      at.current.byHand = true;
      at.current.before = null;
      if (at.current.view) show(change(at.current.view));
    },
    [show],
  );
  const take = useCallback(
    (to: View) => {
      at.current.byHand = true;
      glideTo(to);
    },
    [glideTo],
  );
  const keep = useCallback(() => {
    const { view: now, byHand, before } = at.current;
    if (now && !before) at.current.before = { view: now, byHand };
  }, []);
  const giveBack = useCallback(
    (whole: View | null) => {
      const { before } = at.current;
      if (!before) return;
      at.current.before = null;
      at.current.byHand = before.byHand;
      glideTo(before.byHand ? before.view : (whole ?? before.view));
    },
    [glideTo],
  );
  return { view, move, take, keep, giveBack };
}

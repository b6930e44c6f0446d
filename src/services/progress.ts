// Tells how far work is, also while nothing can be heard of it.
import type { Progress } from '../layout/tidy';

/** How often it is told while nothing can be heard, ms. */
const TICK = 150;

/** Moves on towards `to` while something of a guessed length (ms) is waited for, never quite there. Returns the way to stop. */
export function creep(progress: Progress, from: number, to: number, length: number): () => void {
  const start = performance.now();
  const timer = setInterval(() => {
    const share = 1 - Math.exp(-1.5 * ((performance.now() - start) / length));
    progress(from + (to - from) * share);
  }, TICK);
  return () => clearInterval(timer);
}

/** Progress that is never told backwards. */
export function onward(progress: Progress): Progress {
  let told = 0;
  return (done) => {
    if (done <= told) return;
    told = done;
    progress(done);
  };
}

// Waiting until nothing on the page moves or is about to: fades and glides are over, and the chart lies where it lay some frames before.
import type { BrowserContext, Page } from '@playwright/test';

/** So many frames in a row must look the same. */
const FRAMES = 6;

/** Waits until nothing fades, no message comes or goes, and nothing on the chart glides. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    const isEndless = (animation: Animation): boolean =>
      animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    const isFading = (): boolean =>
      window.document
        .getAnimations()
        .some((animation) => animation.playState === 'running' && !isEndless(animation)) ||
      window.document.querySelector('[data-sonner-toast][data-removed="true"]') !== null;
    const places = (): string =>
      [...window.document.querySelectorAll<HTMLElement>('.react-flow__viewport, .react-flow__node')]
        .map(({ style }) => style.transform)
        .join();
    let last = places();
    for (let same = 0; same < frames; ) {
      await new Promise(requestAnimationFrame);
      const now = places();
      same = now === last && !isFading() ? same + 1 : 0;
      last = now;
    }
  }, FRAMES);

/** What the app puts off for less than this is still part of the last act, ms: saving, text that is being typed. */
const SHORT = 450;

declare global {
  interface Window {
    /** Timers of the page that are short and have not run. */
    shortTimers?: Set<number>;
  }
}

/** Lets `rested` know of the timers of all pages of a context. */
export const watchTimers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((short) => {
    const timers = new Set<number>();
    window.shortTimers = timers;
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = ((run: TimerHandler, time = 0, ...rest: unknown[]) => {
      if (typeof run !== 'function' || time > short) return set(run, time, ...rest);
      const id = set(() => {
        timers.delete(id);
        run(...rest);
      }, time);
      timers.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (id !== undefined) timers.delete(id);
      clear(id);
    }) as typeof window.clearTimeout;
  }, SHORT);

/** Waits until nothing short is put off any more. */
export async function rested(page: Page): Promise<void> {
  const isWatched = await page.evaluate(() => window.shortTimers !== undefined);
  if (isWatched) await page.waitForFunction(() => window.shortTimers?.size === 0);
  else await page.waitForTimeout(SHORT);
}

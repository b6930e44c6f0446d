// Waiting until nothing on the page moves or is about to: fades and glides are over, workers have answered, and the chart lies still.
import type { BrowserContext, Page } from '@playwright/test';

/** So many frames in a row must look the same. */
const FRAMES = 6;
/** What the app puts off for no longer than this is part of the act itself, ms: a view that is taken up, a task of its own. */
const AT_ONCE = 150;
/** What the app puts off for less than this still follows from the last act, ms: saving, text that is being typed. */
const SOON = 450;

declare global {
  interface Window {
    /** What the page has put off, and for how long, ms; what workers were asked and have not answered counts as 0. */
    unfinished?: Map<unknown, number>;
  }
}

/** Waits until nothing fades, no message comes or goes, nothing on the chart glides, and nothing of that is about to begin. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(
    async ([frames, atOnce]) => {
      const isEndless = (animation: Animation): boolean =>
        animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
      const isFading = (): boolean =>
        window.document
          .getAnimations()
          .some((animation) => animation.playState === 'running' && !isEndless(animation)) ||
        window.document.querySelector('[data-sonner-toast][data-removed="true"]') !== null;
      const isAtWork = (): boolean => [...(window.unfinished?.values() ?? [])].some((time) => time <= atOnce);
      const places = (): string =>
        [...window.document.querySelectorAll<HTMLElement>('.react-flow__viewport, .react-flow__node')]
          .map(({ style }) => `${style.transform} ${style.visibility}`)
          .join();
      let last = places();
      for (let same = 0; same < frames; ) {
        await new Promise(requestAnimationFrame);
        const now = places();
        same = now === last && !isFading() && !isAtWork() ? same + 1 : 0;
        last = now;
      }
    },
    [FRAMES, AT_ONCE] as const,
  );

/** Lets `still` and `rested` know what the pages of a context have put off, and what they have asked workers. */
export const watchWork = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((soon) => {
    const unfinished = new Map<unknown, number>();
    window.unfinished = unfinished;
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = ((run: TimerHandler, time = 0, ...rest: unknown[]) => {
      if (typeof run !== 'function' || time > soon) return set(run, time, ...rest);
      const id = set(() => {
        unfinished.delete(id);
        run(...rest);
      }, time);
      unfinished.set(id, time);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (id !== undefined) unfinished.delete(id);
      clear(id);
    }) as typeof window.clearTimeout;

    // Questions to workers carry an id, and so do the answers.
    const questions = new WeakMap<Worker, Map<unknown, object>>();
    const ended = new WeakSet<Worker>();
    const { postMessage, terminate } = Worker.prototype;
    const forget = (worker: Worker): void => {
      for (const question of questions.get(worker)?.values() ?? []) unfinished.delete(question);
      questions.delete(worker);
    };
    const questionsTo = (worker: Worker): Map<unknown, object> => {
      const known = questions.get(worker);
      if (known) return known;
      const asked = new Map<unknown, object>();
      questions.set(worker, asked);
      worker.addEventListener('message', ({ data }) => {
        unfinished.delete(asked.get(data?.id));
        asked.delete(data?.id);
      });
      worker.addEventListener('error', () => forget(worker));
      return asked;
    };
    Worker.prototype.postMessage = function (...given: unknown[]) {
      const [message] = given as [{ id?: unknown } | undefined];
      if (message?.id !== undefined && !ended.has(this)) {
        const question = {};
        questionsTo(this).set(message.id, question);
        unfinished.set(question, 0);
      }
      postMessage.apply(this, given as Parameters<typeof postMessage>);
    };
    Worker.prototype.terminate = function () {
      ended.add(this);
      forget(this);
      terminate.call(this);
    };
  }, SOON);

/** Waits until nothing is put off any more that follows from the last act, and no worker is at it. */
export async function rested(page: Page): Promise<void> {
  const isWatched = await page.evaluate(() => window.unfinished !== undefined);
  if (isWatched) await page.waitForFunction(() => window.unfinished?.size === 0);
  else await page.waitForTimeout(SOON);
}

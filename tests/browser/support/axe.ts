// Whatever axe can find on a page as it stands, in light and dark.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { still } from './still';
import { expect } from './test';

type Theme = 'light' | 'dark';

/** Axe as it comes from npm: put into a page once, which is many times faster than its package for Playwright. */
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What of the page is looked at. */
export interface Part {
  /** Only what is in there; the rest of the page has been looked at before. */
  readonly within?: string;
  /** Rules that are switched off, with a reason at the call. */
  readonly off?: string[];
}

/** As much of axe as is used. */
interface Axe {
  run(
    where: string | Document,
    how: { rules: Record<string, { enabled: boolean }>; resultTypes: string[]; preload: boolean },
  ): Promise<AxeResults>;
}

/** Each rule that is broken, and by what. */
async function broken(page: Page, { within, off = [] }: Part): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([where, rules]) => {
      const { axe } = window as unknown as { axe: Axe };
      // Nothing is fetched: no rule that is on asks for it.
      const quick = { resultTypes: ['violations'], preload: false };
      const { violations } = await axe.run(where ?? window.document, { rules, ...quick });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [within, Object.fromEntries(off.map((rule) => [rule, { enabled: false }]))] as const,
  );
}

/** Shows the page in a theme. Nothing fades, as axe would take the colours of that moment. */
const show = (page: Page, colorScheme: Theme): Promise<void> =>
  page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });

/** Waits until everything on the page has the colours of a theme. */
const painted = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { style } = window.document.documentElement;
    while (style.colorScheme !== wanted) await new Promise(requestAnimationFrame);
    // The chart follows in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, theme);

/**
 * Looks at the page as it stands, first in the theme that it is in, then in the other, which it keeps; fails in the end with each
 * rule and the elements that break it. The page stays without fades.
 */
export async function check(page: Page, what: string, part: Part = {}): Promise<void> {
  // What the pointer is on looks different.
  await page.mouse.move(1, 1);
  const now = await page.evaluate(() => window.document.documentElement.style.colorScheme);
  const [first, second]: readonly [Theme, Theme] = now === 'dark' ? ['dark', 'light'] : ['light', 'dark'];
  await show(page, first);
  // Windows that are loaded when they are opened first are not there at once.
  if (part.within) await page.locator(part.within).first().waitFor();
  await still(page);
  expect.soft(await broken(page, part), `${what}, ${first}`).toEqual([]);
  await show(page, second);
  await painted(page, second);
  expect.soft(await broken(page, part), `${what}, ${second}`).toEqual([]);
}

// Whatever axe can find on a page as it stands, in the colours that it has and in dark ones.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Rules whose outcome depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function broken(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** What of the page is looked at. */
export interface Part {
  /** Only what is in there; the rest of the page has been looked at before. */
  readonly within?: string;
  /** Rules that are switched off, with a reason at the call. */
  readonly off?: string[];
}

/** Looks at the page as it stands; fails in the end with each rule and the elements that break it. */
export async function check(page: Page, what: string, { within, off = [] }: Part = {}): Promise<void> {
  const builder = (): AxeBuilder => {
    const axe = new AxeBuilder({ page });
    return within ? axe.include(within) : axe;
  };
  // Pointer away, and whatever fades is done.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(250);
  expect.soft(await broken(builder().disableRules(off)), what).toEqual([]);
  // Colours are the same in every language.
  if (!(await page.evaluate(() => window.document.documentElement.lang === 'en'))) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(250);
  expect.soft(await broken(builder().withRules(COLOURS)), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

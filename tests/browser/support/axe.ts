// Whatever axe can find on a page as it stands, in the colours that it has and in dark ones.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { still } from './still';
import { expect } from './test';

/** Rules whose outcome depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What of the page is looked at. */
export interface Part {
  /** Only what is in there; the rest of the page has been looked at before. */
  readonly within?: string;
  /** Rules that are switched off, with a reason at the call. */
  readonly off?: string[];
  /** Looks at dark colours too; when not said, only in English: colours are the same in every language. */
  readonly dark?: boolean;
}

/** Each rule that is broken, and by what. Nothing fades while axe looks, as it would take the colours of that moment. */
async function broken(
  page: Page,
  colorScheme: 'light' | 'dark',
  { within, off = [] }: Part,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (theme) => window.document.documentElement.style.colorScheme === theme,
    colorScheme,
  );
  await still(page);
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  if (colorScheme === 'dark') axe.withRules(COLOURS);
  else axe.disableRules(off);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Looks at the page as it stands; fails in the end with each rule and the elements that break it. */
export async function check(page: Page, what: string, part: Part = {}): Promise<void> {
  const { dark = await page.evaluate(() => window.document.documentElement.lang === 'en') } = part;
  // What the pointer is on looks different.
  await page.mouse.move(1, 1);
  expect.soft(await broken(page, 'light', part), what).toEqual([]);
  if (dark) expect.soft(await broken(page, 'dark', part), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
}

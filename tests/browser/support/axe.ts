// Whatever axe can find on a page as it stands: all of it in English, light and dark; in Chinese what depends on words.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { still } from './still';
import { expect } from './test';

/** Rules whose outcome depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rules whose outcome depends on words: names that may be missing or alike, the language, what is too long for its place. */
const WORDS = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'image-redundant-alt',
  'label',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'table-duplicate-name',
  'valid-lang',
];

/** Axe as it comes from npm: put into a page once, which is many times faster than its package for Playwright. */
const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What of the page is looked at. */
export interface Part {
  /** Only what is in there; the rest of the page has been looked at before. */
  readonly within?: string;
  /** Rules that are switched off, with a reason at the call. */
  readonly off?: string[];
}

/** Which rules: only some, or all but some. */
interface Rules {
  readonly runOnly?: string[];
  readonly rules?: Record<string, { enabled: boolean }>;
}

/** As much of axe as is used. */
interface Axe {
  run(
    where: string | Document,
    how: Rules & { resultTypes: string[]; preload: boolean },
  ): Promise<AxeResults>;
}

async function run(page: Page, within: string | undefined, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([where, how]) => {
      const { axe } = window as unknown as { axe: Axe };
      // Nothing is fetched: no rule that is on asks for it.
      const quick = { resultTypes: ['violations'], preload: false };
      const { violations } = await axe.run(where ?? window.document, { ...how, ...quick });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [within, rules] as const,
  );
}

/** Each rule that is broken, and by what. Nothing fades while axe looks, as it would take the colours of that moment. */
async function broken(page: Page, colorScheme: 'light' | 'dark', { within }: Part, rules: Rules) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (theme) => window.document.documentElement.style.colorScheme === theme,
    colorScheme,
  );
  // Windows that are loaded when they are opened first are not there at once.
  if (within) await page.locator(within).first().waitFor();
  await still(page);
  return run(page, within, rules);
}

/**
 * Looks at the page as it stands; fails in the end with each rule and the elements that break it. Roles and colours are the same in
 * every language. The page stays without fades.
 */
export async function check(page: Page, what: string, part: Part = {}): Promise<void> {
  // What the pointer is on looks different.
  await page.mouse.move(1, 1);
  if (await page.evaluate(() => window.document.documentElement.lang !== 'en')) {
    expect.soft(await broken(page, 'light', part, { runOnly: WORDS }), what).toEqual([]);
    return;
  }
  const rules = Object.fromEntries((part.off ?? []).map((rule) => [rule, { enabled: false }]));
  expect.soft(await broken(page, 'light', part, { rules }), what).toEqual([]);
  expect.soft(await broken(page, 'dark', part, { runOnly: COLOURS }), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

// Playwright's test with what every browser test here needs: the app in a language, and failure on any error of any page.
import { type BrowserContext, test as base } from '@playwright/test';
import { BROWSER_LOCALE, type Language, Stagelane } from './stagelane';
import { watchWork } from './still';

export { expect } from '@playwright/test';

/** Collects uncaught errors and console errors of all pages of a context, those that are opened later too. */
export function watch(context: BrowserContext, problems: string[]): void {
  context.on('weberror', (error) => {
    const { stack, message } = error.error();
    problems.push(`uncaught: ${stack ?? message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} at ${message.location().url}`);
  });
}

interface Given {
  /** Of the browser, and so of the app when it is opened first. */
  language: Language;
  app: Stagelane;
  /** The guide stands open at the left, as on a device that has no project yet; tests of other things begin with it folded. */
  guide: boolean;
  /** Errors so far; a test fails when there are any at its end. */
  problems: string[];
}

export const test = base.extend<Given>({
  language: ['en', { option: true }],
  guide: [false, { option: true }],
  locale: async ({ language }, give) => give(BROWSER_LOCALE[language]),
  problems: [
    async ({ context, guide }, give) => {
      const problems: string[] = [];
      if (!guide)
        await context.addInitScript(() => {
          // A page without an address has no storage.
          if (window.location.protocol.startsWith('http'))
            window.localStorage.setItem(
              'stagelane:guide',
              window.localStorage.getItem('stagelane:guide') ?? 'folded',
            );
        });
      await watchWork(context);
      watch(context, problems);
      await give(problems);
      base.expect(problems, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, language }, give) => give(new Stagelane(page, language)),
});

// For people who asked their system for less motion nothing glides, fades or turns, neither what is drawn nor the view of it.
import type { Page } from '@playwright/test';
import { flow } from './support/sketch';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Elements whose styles would let something last longer than 1 ms. */
const lasting = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const longest = (list: string): number =>
      Math.max(
        ...list.split(',').map((text) => Number.parseFloat(text) * (text.trim().endsWith('ms') ? 1 : 1000)),
      );
    const styles = [...window.document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })),
    );
    const slow = styles.filter(
      ({ style }) =>
        longest(style.transitionDuration) > 1 ||
        longest(style.transitionDelay) > 1 ||
        (style.animationName !== 'none' &&
          (longest(style.animationDuration) > 1 || style.animationIterationCount === 'infinite')) ||
        style.scrollBehavior === 'smooth',
    );
    return [
      ...new Set(slow.map(({ element }) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)),
    ];
  });

/** How many different places what is drawn has while something is done: one for a leap is two, a glide has many. */
async function places(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((of) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const element = window.document.querySelector(of);
      if (!element) throw new Error(`no ${of}`);
      const { x, y, width } = element.getBoundingClientRect();
      const place = [x, y, width].map((value) => value.toFixed(1)).join(' ');
      if (seen.at(-1) !== place) seen.push(place);
      requestAnimationFrame(look);
    };
    look();
  }, selector);
  const count = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
  await expect.poll(count).toBe(1);
  await act();
  await expect.poll(count, 'it has moved').toBeGreaterThan(1);
  // As long as a glide would take.
  await page.waitForTimeout(500);
  return count();
}

test('no style lets anything last', async ({ app, page }) => {
  const { home, editor, files, table } = app.words;
  await page.goto('./');
  await expect(app.button(home.firstChart)).toBeVisible();
  expect(await lasting(page), 'home').toEqual([]);
  await app.button(home.firstChart).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await lasting(page), 'set-up').toEqual([]);
  await app.openTemplate('b2b-complex');
  await page
    .getByRole('group', { name: /Map decision makers/ })
    .first()
    .click();
  expect(await lasting(page), 'editor').toEqual([]);
  await app.button(app.words.actions.tidy).click();
  expect(await lasting(page), 'while it is tidied').toEqual([]);
  await app.rest();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await lasting(page), 'after undo').toEqual([]);
  await app.button(editor.export).click();
  await expect(page.getByRole('dialog', { name: files.export.title })).toBeVisible();
  expect(await lasting(page), 'export').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: table.views.table, exact: true }).click();
  await page.getByRole('button', { name: table.copyTable, exact: true }).click();
  await expect(page.getByText(/copied|Copied/).first()).toBeVisible();
  expect(await lasting(page), 'table and message').toEqual([]);
});

test('view and steps leap', async ({ app, page }) => {
  await app.open(flow());
  const box = (name: string): Promise<string> =>
    app.step(name).evaluate((element) => `[data-id="${element.getAttribute('data-id')}"]`);
  const meet = await box('Meet');
  const zoom = (label: string) => () => app.button(label).first().click();
  expect(await places(page, meet, zoom(app.words.actions['zoom-in']))).toBe(2);
  expect(await places(page, meet, zoom(app.words.actions['zoom-fit']))).toBe(2);
  await app.dragStep('Meet', await app.cellCentre(2, 2));
  expect(await places(page, meet, () => page.keyboard.press('ControlOrMeta+z'))).toBe(2);
});

// Every screen and panel without a violation that axe can find, light and dark, in English and Chinese.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

/** What is wrong on the page as it stands: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // Pointer away, and whatever fades is done.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(250);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const language of ['en', 'zh'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme });

      test('home, gallery, set-up and preview', async ({ app, page }) => {
        const template = templateTexts('b2c-simple', language).name;
        const check = async (what: string): Promise<void> =>
          expect.soft(await violations(page), what).toEqual([]);
        await page.goto('./');
        await expect(app.button(template).first()).toBeVisible();
        await check('home at first');
        await app.button(app.words.home.firstChart).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check('set-up');
        await page.getByRole('radio', { name: app.words.setup.models.own }).click();
        await check('set-up with own stages');
        await page.keyboard.press('Escape');
        await page.getByRole('link', { name: app.words.home.newChart }).click();
        await expect(page.getByRole('heading', { level: 1, name: app.words.gallery.title })).toBeVisible();
        await expect(app.button(template).first()).toBeVisible();
        await check('gallery');
        await app.button(template).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check('preview');
        await app.button(app.words.gallery.use).click();
        await expect(app.chart).toBeVisible();
        await app.saved();
        await page.getByRole('link', { name: app.words.editor.toProjects }).click();
        await expect(page.getByRole('heading', { name: app.words.home.projects })).toBeVisible();
        await check('home with a project');
        await page.getByRole('button', { name: app.words.home.menuOf.replace('{name}', template) }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await check('menu of a project');
      });

      test('editor, every panel, export', async ({ app, page }) => {
        const check = async (what: string): Promise<void> =>
          expect.soft(await violations(page), what).toEqual([]);
        const heading = app.details.getByRole('heading', { level: 2 });
        const texts = templateTexts('b2c-simple', language);
        const [first, second] = Object.values(texts.steps).filter(({ name }) => name.length > 3);
        if (!first || !second) throw new Error('no steps');
        await app.newFromTemplate('b2c-simple');
        await check('nothing selected');
        await app.step(first.name).click();
        await expect(heading).not.toHaveText(app.words.inspector.projectAndMap);
        await check('a step');
        await page.keyboard.press('F2');
        await expect(app.nameField).toBeFocused();
        await check('a name in text entry');
        await page.keyboard.press('Escape');
        for (const row of ['tasks', 'timeAndCost', 'metrics', 'qualification'] as const)
          await app.details.getByRole('button', { name: app.words.inspector[row] }).click();
        await check('a step with open rows');
        await app.step(second.name).click({ modifiers: ['Shift'] });
        await check('several steps');
        await page.keyboard.press('Escape');
        await app.chart
          .getByRole('group', { name: /^(Connection|连线)/ })
          .first()
          .focus();
        await page.keyboard.press('Enter');
        await expect(heading).toHaveText(app.words.inspector.connection);
        await check('a connection');
        await app.headers('lanes').first().click();
        await expect(heading).toHaveText(app.words.inspector.lane);
        await check('a lane');
        await app.headers('stages').first().click();
        await expect(heading).not.toHaveText(app.words.inspector.lane);
        await check('a stage');
        await app.headers('stages').first().click({ button: 'right' });
        await expect(page.getByRole('menu')).toBeVisible();
        await check('the menu of a stage');
        await page.keyboard.press('Escape');
        await app.button(app.words.editor.export).click();
        await expect(page.getByRole('dialog', { name: app.words.files.export.title })).toBeVisible();
        await check('export');
      });
    });

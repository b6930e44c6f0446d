// The smaller parts without a violation that axe can find, in English and Chinese, in light and dark: lists, menus, pickers, questions, messages, other views of the chart.
import { check } from './support/axe';
import { templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

/** Menus and messages lie at the end of the page, outside all landmarks, so that nothing clips them. */
const FLOATING = { off: ['region'] };

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language, colorScheme: 'light' });

    test('lists of the project, and what fields open', async ({ app, page }) => {
      const { inspector } = app.words;
      const { steps } = templateTexts('b2b-complex', language);
      await app.openTemplate('b2b-complex');
      for (const row of ['goals', 'forms', 'systems', 'resources', 'ownActions'] as const)
        await app.details.getByRole('button', { name: new RegExp(`^${inspector[row]}`) }).click();
      await app.button(new RegExp(`^${inspector.currency}`)).click();
      await expect(page.getByRole('listbox')).toBeVisible();
      await check(page, 'the lists of a project, and currencies', {
        within: 'aside, [role="dialog"], [role="listbox"]',
        ...FLOATING,
      });
      await page.keyboard.press('Escape');
      // A decision, with the conditions of its ways; a remark; a bar.
      await app.step(steps['qualified']?.name ?? '').click();
      await check(page, 'a decision', { within: 'aside' });
      await app.details.getByRole('button', { name: inspector.connectTo }).click();
      await check(page, 'where to connect', {
        within: 'aside, [role="dialog"], [role="listbox"]',
        ...FLOATING,
      });
      await page.keyboard.press('Escape');
      await app.step(steps['price-note']?.name.split(/[\n，]/)[0] ?? '').click();
      await check(page, 'a remark', { within: 'aside' });
    });

    test('menus, questions, messages', async ({ app, page }) => {
      const { canvas, editor } = app.words;
      const { steps } = templateTexts('b2c-simple', language);
      await app.openTemplate('b2c-simple');
      await app.step(steps['call']?.name ?? '').click({ button: 'right' });
      await page.getByRole('menuitem', { name: canvas.changeKind }).click();
      await expect(page.getByRole('menu')).toHaveCount(2);
      await check(page, 'the menu of a step and its kinds', { within: '[role="menu"]', ...FLOATING });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: editor.tidyOptions }).click();
      await check(page, 'shapes to tidy to', { within: '[role="menu"]', ...FLOATING });
      await page.keyboard.press('Escape');
      await app.headers('lanes').first().click();
      await page.keyboard.press('Delete');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'the question before a lane goes', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await app.button(editor.settings).click();
      await check(page, 'language and theme', { within: '[role="menu"]', ...FLOATING });
      await page.keyboard.press('Escape');
      await app.bandMenu('lanes', 0, canvas.collapse.lane);
      await app.rest();
      await check(page, 'a collapsed lane', { within: 'main' });
      await page.keyboard.press('Control+Shift+f');
      await expect(page.getByRole('toolbar', { name: app.words.flowView.bar })).toBeVisible();
      await app.rest();
      await check(page, 'the plain flow', { within: 'main' });
    });

    test('the table while it is searched, its rows and messages', async ({ app, page }) => {
      const { table, find } = app.words;
      const { steps } = templateTexts('b2c-simple', language);
      await app.openTemplate('b2c-simple');
      await page.getByRole('radio', { name: table.views.table, exact: true }).click();
      await page.locator('[data-cell="name"]').first().click();
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await expect(page.getByText(table.notMoved)).toBeVisible();
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type(steps['offer']?.name ?? '');
      await expect(page.getByRole('search', { name: find.inTable })).toBeVisible();
      await check(page, 'found cells and a message');
      await page.keyboard.press('Escape');
      await page.locator('[data-cell="name"]').nth(1).click({ button: 'right' });
      await check(page, 'the menu of rows', { within: '[role="menu"]', ...FLOATING });
    });

    test('a project that is not there', async ({ app, page }) => {
      await page.goto('./#/project/nowhere');
      await expect(page.getByRole('link', { name: app.words.editor.backToProjects })).toBeVisible();
      await check(page, 'nothing to open');
    });
  });

// Every screen and panel without a violation that axe can find, in English and Chinese, in light and dark colours.
import { check } from './support/axe';
import { templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language, colorScheme: 'light' });

    test('home, gallery, set-up and preview', async ({ app, page }) => {
      const template = templateTexts('b2c-simple', language).name;
      await page.goto('./');
      await expect(app.button(template).first()).toBeVisible();
      await check(page, 'home at first');
      await app.button(app.words.home.firstChart).click();
      await page.getByRole('radio', { name: app.words.setup.models.own }).click();
      await check(page, 'set-up with own stages', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await app.button(app.words.home.newChart).click();
      await page.getByRole('link', { name: app.words.setup.fromTemplate }).click();
      await expect(page.getByRole('heading', { level: 1, name: app.words.gallery.title })).toBeVisible();
      await expect(app.button(template).first()).toBeVisible();
      await check(page, 'gallery');
      await app.button(template).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'preview', { within: '[role="dialog"]' });
      await app.button(app.words.gallery.use).click();
      await expect(app.chart).toBeVisible();
      await app.saved();
      await page.getByRole('link', { name: app.words.editor.toProjects }).click();
      await page.getByRole('button', { name: app.words.home.menuOf.replace('{name}', template) }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      // A menu lies at the end of the page, outside all landmarks, so that nothing clips it; its button leads to it.
      await check(page, 'home with a project and its menu', { off: ['region'] });
    });

    test('gaps, guide and their windows', async ({ app, page }) => {
      const { words } = app;
      const { steps } = templateTexts('b2c-simple', language);
      await app.openTemplate('b2c-simple');
      await app.step(steps['call']?.name ?? '').click();
      await page.keyboard.press('Alt+Shift+G');
      await expect(app.details.getByRole('textbox', { name: words.gaps.title })).toBeFocused();
      await page.keyboard.type('1');
      await page.keyboard.press('Shift+F4');
      await page.keyboard.press('ControlOrMeta+Shift+G');
      await check(page, 'a gap, its list, answers on the chart');
      await page.keyboard.press('Alt+6');
      await expect(page.locator('[data-card]')).toBeVisible();
      await check(page, 'the board', { within: 'main' });
      await page.keyboard.press('Alt+6');
      await page.keyboard.press('Shift+F1');
      const guide = page.getByRole('navigation', { name: words.method.title });
      for (const part of Object.values(words.method.parts).slice(-2)) {
        await guide.getByRole('button', { name: part }).click();
        await check(page, part, { within: 'nav' });
      }
      for (const list of ['goals', 'reviews'] as const) {
        await guide.getByRole('button', { name: words.records[list], exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await check(page, list, { within: '[role="dialog"]' });
        await page.keyboard.press('Escape');
      }
      await guide.getByRole('button', { name: words.method.parts.train }).click();
      await guide.getByRole('button', { name: words.records.trainings, exact: true }).click();
      const field = page.getByRole('textbox', { name: words.records.addSession });
      await field.fill('A');
      await field.press('Enter');
      await check(page, 'training sessions', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await app.button(words.method.about).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'the page on the method', { within: '[role="dialog"]' });
    });

    test('editor, every panel, export', async ({ app, page }) => {
      const heading = app.details.getByRole('heading', { level: 2 });
      const { steps } = templateTexts('b2c-simple', language);
      const [call, offer] = [steps['call']?.name ?? '', steps['offer']?.name ?? ''];
      await app.openTemplate('b2c-simple');
      await check(page, 'nothing selected');
      await app.step(call).click();
      for (const row of ['tasks', 'timeAndCost', 'metrics', 'qualification'] as const)
        await app.details.getByRole('button', { name: app.words.inspector[row] }).click();
      await check(page, 'a step with open rows', { within: 'aside, [role="toolbar"]' });
      await app.step(call).dblclick();
      await expect(app.nameField).toBeFocused();
      await check(page, 'a name in text entry', { within: '[data-step]:has(textarea)' });
      await page.keyboard.press('Escape');
      await app.step(offer).click({ modifiers: ['Shift'] });
      await check(page, 'several steps', { within: 'aside' });
      await page.keyboard.press('Escape');
      await app.chart
        .getByRole('group', { name: /^(Connection|连线)/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await expect(heading).toHaveText(app.words.inspector.connection);
      await check(page, 'a connection', { within: 'aside' });
      await app.headers('lanes').first().click();
      await expect(heading).toHaveText(app.words.inspector.lane);
      await check(page, 'a lane', { within: 'aside' });
      await app.headers('stages').first().click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, 'a stage', { within: 'aside' });
      await check(page, 'the menu of a stage', { within: '[role="menu"]', off: ['region'] });
      await page.keyboard.press('Escape');
      await app.button(app.words.editor.export).click();
      await expect(page.getByRole('dialog', { name: app.words.files.export.title })).toBeVisible();
      await check(page, 'export', { within: '[role="dialog"]' });
    });

    test('commands, keys, find, outline, comments', async ({ app, page }) => {
      const { steps } = templateTexts('b2c-simple', language);
      const call = steps['call']?.name ?? '';
      await app.openTemplate('b2c-simple');
      await app.step(call).click();
      await page.keyboard.press('ControlOrMeta+k');
      const palette = page.getByRole('dialog', { name: app.words.palette.title });
      await expect(palette).toBeVisible();
      await check(page, 'the palette', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await expect(palette).toBeHidden();
      await expect(app.step(call)).toBeFocused();
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog', { name: app.words.shortcuts.title })).toBeVisible();
      await check(page, 'the list of shortcuts', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+Shift+O');
      await expect(page.getByRole('navigation', { name: app.words.outline.title })).toBeVisible();
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type(call);
      await page.keyboard.press('Enter');
      await check(page, 'found text and the outline', { within: 'search, nav' });
      await page.keyboard.press('Escape');
      await expect(app.step(call)).toBeFocused();
      await page.keyboard.press('Alt+Shift+N');
      await page.keyboard.type('?');
      await expect(page.getByRole('dialog', { name: app.words.comments.title })).toBeVisible();
      await check(page, 'a comment', { within: '[role="dialog"]', off: ['region'] });
    });

    test('table, its menus and suggestions, beside the chart', async ({ app, page }) => {
      const { table } = app.words;
      const view = (name: string) => page.getByRole('radio', { name, exact: true }).click();
      const heading = (name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });
      await app.openTemplate('b2c-simple');
      await view(table.views.table);
      await expect(page.getByRole('grid')).toBeVisible();
      await page.locator('[data-cell="team"]').first().click();
      await check(page, 'table');
      await page.keyboard.press('F2');
      await expect(page.getByRole('listbox')).toBeVisible();
      await check(page, 'suggestions', {
        within: '[data-cell]:has([aria-expanded="true"]), [role="listbox"]',
      });
      await page.keyboard.press('Escape');
      await page.locator('[data-cell="deadline"]').nth(1).click();
      await page.keyboard.type('x');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
      await check(page, 'a text that was not taken', {
        within: '[data-cell]:has([aria-invalid]), [role="alert"]',
      });
      await page.keyboard.press('Escape');
      await heading(table.columns.team).getByRole('button').first().click();
      await page.getByRole('menuitem', { name: table.filterColumn }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'filter', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: new RegExp(`^${table.chooseColumns}`) }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'columns', { within: '[role="dialog"]' });
      await page.keyboard.press('Escape');
      await view(table.views.both);
      await expect(app.chart).toBeVisible();
      await check(page, 'chart and table');
    });

    test('a chart from a table', async ({ app, page }) => {
      const { table } = app.words;
      await page.goto('./');
      await app.button(table.import.open).click();
      const dialog = page.getByRole('dialog', { name: table.import.title });
      await check(page, 'chart from a table', { within: '[role="dialog"]' });
      await dialog.getByRole('textbox').fill('Step\tDeadline\nCall\tsoon');
      await dialog.getByRole('button', { name: table.import.next }).click();
      await expect(dialog.getByRole('table')).toBeVisible();
      await check(page, 'matching of columns', { within: '[role="dialog"]' });
    });
  });

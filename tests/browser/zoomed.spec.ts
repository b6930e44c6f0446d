// At 200 % zoom on a laptop everything that is needed lies on the screen and nothing scrolls sideways but chart and table.
import type { Locator, Page } from '@playwright/test';
import { stepNamed } from './support/stagelane';
import { still } from './support/still';
import { expect, test } from './support/test';

const SIZE = { width: 720, height: 450 } as const;

test.use({ viewport: SIZE, deviceScaleFactor: 2 });

/** Wholly on the screen, and what a press on its middle reaches. */
async function isReachable(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await still(part.page());
  const box = await part.boundingBox();
  const name = part.toString();
  if (!box) throw new Error(`${name} is not drawn`);
  expect(box.x, name).toBeGreaterThanOrEqual(0);
  expect(box.y, name).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width, name).toBeLessThanOrEqual(SIZE.width);
  expect(box.y + box.height, name).toBeLessThanOrEqual(SIZE.height);
  const hit = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = window.document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  });
  expect(hit, `${name} is covered`).toBe(true);
}

const press = async (part: Locator): Promise<void> => {
  await isReachable(part);
  await part.click();
};

/** The page itself never scrolls sideways. */
const width = (page: Page): Promise<number> =>
  page.evaluate(() => window.document.documentElement.scrollWidth);

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a step is added, named, described; table and export are there', async ({ app, page }) => {
      const { words } = app;
      await page.goto('./');
      await isReachable(app.button(words.home.newChart));
      await press(app.button(words.home.firstChart));
      const setup = page.getByRole('dialog', { name: words.setup.title });
      expect(await width(page)).toBe(SIZE.width);
      await press(setup.getByRole('button', { name: words.setup.create }));
      await expect(app.chart).toBeVisible();
      expect(await width(page)).toBe(SIZE.width);

      // By palette and mouse: a kind, then its cell.
      await press(app.palette.getByRole('button', { name: words.steps.kinds.activity.name, exact: true }));
      const cell = await app.cell(1, 0);
      await page.mouse.click(cell.x + Math.min(cell.width, 120) / 2, cell.y + cell.height / 2);
      await expect(app.nameField).toBeFocused();
      const name = language === 'en' ? 'Call the buyer' : '致电客户';
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await isReachable(app.step(name));

      // What is said of it.
      // The details are folded on such a small screen.
      await press(app.button(words.editor.openInspector));
      const purpose = app.details.getByRole('textbox', { name: words.inspector.completion });
      await isReachable(purpose);
      await purpose.fill('Budget known');
      await press(app.button(words.editor.foldInspector));
      const kept = await app.document();
      expect(stepNamed(kept, name).completion).toBe('Budget known');

      for (const undo of ['undo', 'redo'] as const) await isReachable(app.history(undo));
      await press(page.getByRole('radio', { name: words.table.views.table, exact: true }));
      const field = page.locator('[data-row] [data-cell="deadline"]').first();
      await press(field);
      await page.keyboard.type(language === 'en' ? '2 h' : '2 小时');
      await page.keyboard.press('Enter');
      await expect(field).toContainText('2');
      await press(page.getByRole('button', { name: words.table.rows, exact: true }));
      await isReachable(page.getByRole('menuitem', { name: words.table.copyAll }));
      await page.keyboard.press('Escape');
      expect(await width(page)).toBe(SIZE.width);

      await press(app.button(words.editor.export));
      const dialog = page.getByRole('dialog', { name: words.files.export.title });
      await isReachable(dialog.getByRole('radio', { name: words.files.export.formats.svg, exact: true }));
      await isReachable(dialog.getByRole('button', { name: words.files.export.download, exact: true }));
      await page.keyboard.press('Escape');
      const download = await app.export('svg');
      expect(download.suggestedFilename()).toMatch(/\.svg$/);
    });
  });

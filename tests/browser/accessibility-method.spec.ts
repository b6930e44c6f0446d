// What the method brought without a violation that axe can find, in English and Chinese, in light and dark: dialogs about maps, their menu and trail, checks and figures.
import type { Page } from '@playwright/test';
import { check } from './support/axe';
import { flow } from './support/sketch';
import type { Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

/** Menus lie at the end of the page, outside all landmarks, so that nothing clips them. */
const MENU = { within: '[role="menu"]', off: ['region'] };
const DIALOG = { within: '[role="dialog"]' };

const mapButton = ({ page, words }: Stagelane) =>
  page
    .getByRole('navigation', { name: words.editor.path })
    .getByRole('button', { name: new RegExp(`^${words.maps.chart} `) });

async function fromMenu(app: Stagelane, page: Page, name: string): Promise<void> {
  await mapButton(app).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
}

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language, colorScheme: 'light' });

    test('maps: menu, dialogs, trail', async ({ app, page }) => {
      const { maps, actions, inspector, steps } = app.words;
      const dialog = page.getByRole('dialog');
      await app.open(flow());
      await mapButton(app).click();
      await check(page, 'the menu of maps', MENU);
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: maps.sides.target, exact: true }).click();
      await check(page, 'a new target as a copy', DIALOG);
      await dialog.getByRole('radio', { name: new RegExp(`^${maps.newTarget.template}`) }).click();
      await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(2);
      await check(page, 'a new target of a template', DIALOG);
      await page.keyboard.press('Escape');
      await fromMenu(app, page, actions['new-map']);
      await check(page, 'a new chart', DIALOG);
      await page.keyboard.press('Escape');
      await fromMenu(app, page, actions['split-by-team']);
      await expect(mapButton(app)).toContainText('SDR');
      await fromMenu(app, page, actions['combine-charts']);
      await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(3);
      await check(page, 'combining', DIALOG);
      await page.keyboard.press('Escape');
      await app.step('Find lead').click();
      await app.details.getByRole('combobox', { name: inspector.kind }).first().click();
      await page.getByRole('option', { name: steps.kinds['sub-process'].name }).click();
      await app.details.getByRole('button', { name: maps.detail.template }).click();
      await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(1);
      await check(page, 'a template as a detail', DIALOG);
      await page.keyboard.press('Escape');
      await app.details.getByRole('button', { name: maps.detail.make }).click();
      await expect(page.getByRole('navigation', { name: maps.trail })).toBeVisible();
      await check(page, 'a detail below its trail');
    });

    test('checks and figures', async ({ app, page }) => {
      const { checks, dock } = app.words;
      await app.openTemplate('b2b-complex');
      await app.button(dock.tabs.checks).click();
      const panel = page.getByRole('complementary', { name: dock.tabs.checks });
      await expect(panel).toBeVisible();
      await check(page, 'the panel of the checks', { within: 'aside' });
      await panel.getByRole('radio', { name: checks.allRules, exact: true }).click();
      await check(page, 'all checks', { within: 'aside' });
      await app.button(dock.tabs.numbers).click();
      await expect(page.getByRole('complementary', { name: dock.tabs.numbers })).toBeVisible();
      await check(page, 'the figures', { within: 'aside' });
    });
  });

// Language and theme of the interface: switched at once, kept on this device, and never a change of the project.
import type { Page } from '@playwright/test';
import { MESSAGES, Stagelane, templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

const theme = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.document.documentElement.dataset['theme']);

test('on home: words and templates change at once and stay after a reload', async ({ app, page }) => {
  await page.goto('./');
  const { en, zh } = MESSAGES;
  await expect(page.getByRole('heading', { name: en.home.templates })).toBeVisible();
  await app.button('Language: English').click();
  await page.getByRole('menuitemradio', { name: '中文' }).click();
  for (const reloaded of [false, true]) {
    if (reloaded) await page.reload();
    await expect(page.getByRole('heading', { name: zh.home.templates })).toBeVisible();
    await expect(page.getByText(en.home.templates, { exact: true })).toHaveCount(0);
    await expect(app.button(templateTexts('b2b-complex', 'zh').name).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  }
  const chinese = new Stagelane(page, 'zh');
  await chinese.button('语言：中文').click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: en.home.templates })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on home: the theme changes at once and stays after a reload', async ({ app, page }) => {
  await page.goto('./');
  const ground = async (): Promise<string> => {
    await app.rest();
    return page.getByRole('banner').evaluate((bar) => getComputedStyle(bar).backgroundColor);
  };
  const light = await ground();
  await app.button('Theme: System').click();
  await page.getByRole('menuitemradio', { name: app.words.app.themes.dark }).click();
  await expect.poll(() => theme(page)).toBe('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(app.button('Theme: Dark')).toBeVisible();
  expect([await theme(page), await ground()]).toEqual(['dark', dark]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await theme(page)).toBe('dark');
  await app.button('Theme: Dark').click();
  await page.getByRole('menuitemradio', { name: app.words.app.themes.system }).click();
  await expect.poll(() => theme(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => theme(page)).toBe('dark');
});

test('in the editor: the interface changes, the project does not', async ({ app, page }) => {
  await app.openTemplate('b2c-simple');
  const name = Object.values(templateTexts('b2c-simple', 'en').steps).find(
    (step) => step.name.length > 8,
  )?.name;
  if (!name) throw new Error('no step');
  await app.step(name).click();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
  const before = await app.document();
  const drawn = (): Promise<string[]> => page.locator('.chart .react-flow__node text').allTextContents();
  const labels = await drawn();

  await app.button(app.words.editor.settings).click();
  await page.getByRole('menuitemradio', { name: '中文' }).click();
  const chinese = new Stagelane(page, 'zh');
  // The menu closes by itself; Escape would now and then come after it and let go of the step.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(chinese.history('undo')).toHaveAccessibleName('撤销：移动步骤');
  await expect(chinese.step(name)).toBeVisible();
  await expect(
    chinese.details.getByRole('textbox', { name: chinese.words.inspector.name, exact: true }),
  ).toHaveValue(name);
  expect(await drawn()).toEqual(labels);
  expect(await chinese.document()).toEqual(before);

  await chinese.button(chinese.words.editor.settings).click();
  await page.getByRole('menuitemradio', { name: chinese.words.app.themes.dark }).click();
  await expect.poll(() => theme(page)).toBe('dark');
  await page.keyboard.press('Escape');
  expect(await chinese.document()).toEqual(before);
  await page.reload();
  await expect(chinese.step(name)).toBeVisible();
  await chinese.rest();
  expect(await theme(page)).toBe('dark');
  expect(await drawn()).toEqual(labels);
  expect(await chinese.document()).toEqual(before);
});

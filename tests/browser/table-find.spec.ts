// Finding text by one key: in the table where one is in it, on the chart elsewhere; and rows moved in the flow.
import { isConnected } from './support/stagelane';
import { flow } from './support/sketch';
import { expect, test } from './support/test';

test('Ctrl+F searches the face of the process that has the keyboard', async ({ app, page }) => {
  const { find, table } = app.words;
  await app.open(flow());
  await page.getByRole('radio', { name: table.views.both, exact: true }).click();
  await page.locator('[data-cell="stage"]').nth(1).click();
  await page.keyboard.press('ControlOrMeta+f');
  const inTable = page.getByRole('search', { name: find.inTable });
  await expect(inTable.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('offer');
  await expect(inTable.getByRole('status')).toContainText('1 of 3');
  await expect(app.step('Meet')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inTable.getByRole('status')).toContainText('2 of 3');
  await page.keyboard.press('Escape');
  await expect(inTable).toBeHidden();
  await expect(page.locator('[data-cell] [data-idle]')).toBeFocused();
  await app.step('Meet').click();
  await page.keyboard.press('ControlOrMeta+f');
  // It lies over what it searches.
  const onChart = page.getByRole('search', { name: find.title });
  await expect(page.locator('[data-region="chart"]').locator('search')).toBeVisible();
  await expect(onChart.getByRole('combobox')).toBeFocused();
  await expect(inTable).toBeHidden();
  await page.keyboard.press('Escape');
  // While somebody types into a cell what is typed is taken first.
  await page.locator('[data-cell="completion"]').first().click();
  await page.keyboard.type('Budget known');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('budget');
  await expect(inTable.getByRole('status')).toContainText('1 of 1');
  await page.getByRole('radio', { name: table.views.chart, exact: true }).click();
  await expect(page.getByRole('search')).toHaveCount(0);
});

test('a row moved by keys changes its place in the flow and keeps the keyboard', async ({ app, page }) => {
  const { table } = app.words;
  await app.open(flow());
  await page.getByRole('radio', { name: table.views.table, exact: true }).click();
  await page.locator('[data-row]').nth(2).locator('[data-cell="name"]').click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  const moved = await app.document();
  expect(isConnected(moved, 'Find lead', 'Meet')).toBe(true);
  expect(isConnected(moved, 'Meet', 'First call')).toBe(true);
  expect(isConnected(moved, 'First call', 'Send offer')).toBe(true);
  await expect(page.locator('[data-row]').nth(1)).toContainText('Meet');
  await expect(page.locator('[data-cell] [data-idle]')).toBeFocused();
});

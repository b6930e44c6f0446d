// The view of the chart: how the wheel and the keys zoom it.
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Where the chart lies and how large it is. */
const view = (page: Page): Promise<string> =>
  page.locator('.chart .react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);

test('the whole chart by its key, while Ctrl is still held from zooming with the wheel', async ({
  app,
  page,
}) => {
  await app.openTemplate('b2b-complex');
  const whole = await view(page);
  const pane = await app.box(page.locator('.chart .pane'));
  await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  // At the far end of the chart the way back to the whole leaves what may be seen.
  await page.mouse.wheel(9000, 9000);
  await app.rest();
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -20);
  await page.keyboard.press('0');
  await page.keyboard.up('Control');
  await app.rest();
  expect(await view(page)).toBe(whole);
});

// The palette as people use it: in either language's words, with an input method, typed into before it is there.
import { InputMethod } from './support/input-method';
import { flow, flowZh } from './support/sketch';
import type { Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

const firstRow = (app: Stagelane) =>
  app.page.getByRole('dialog', { name: app.words.palette.title }).getByRole('option').first();

async function openPalette(app: Stagelane): Promise<void> {
  await app.page.keyboard.press('ControlOrMeta+k');
  await app.listOpen();
}

test.describe('on an English screen', () => {
  test('words of both languages find a command, the best one first and marked', async ({ app, page }) => {
    await app.open(flow());
    for (const [typed, name] of [
      ['交接', 'Place: Hand-off'],
      ['等待', 'Place: Wait'],
      ['waiting', 'Place: Wait'],
      ['handover', 'Place: Hand-off'],
      ['打印', 'Print'],
    ] as const) {
      await openPalette(app);
      await page.keyboard.type(typed);
      await expect(firstRow(app)).toHaveText(new RegExp(`^${name}`));
      await expect(firstRow(app)).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Escape');
    }
    await openPalette(app);
    await page.keyboard.type('zzzz');
    await expect(page.getByText(app.words.palette.nothing)).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await openPalette(app);
    await page.keyboard.type('交接');
    await expect(firstRow(app)).toHaveText('Place: Hand-off');
    await page.keyboard.press('Enter');
    await expect(
      app.palette.getByRole('button', { name: app.words.steps.kinds['hand-off'].name }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  test('with a step selected it offers to place one first, then to change that one', async ({
    app,
    page,
  }) => {
    await app.open(flow());
    await app.step('Meet').click();
    await openPalette(app);
    await page.keyboard.type('wait');
    await expect(firstRow(app)).toHaveText('Place: Wait');
    const change = page.getByRole('option', { name: 'Change to: Wait' });
    await change.click();
    await expect(app.step('Meet')).toHaveAccessibleName(/^Wait Meet/u);
  });

  test('what is typed while it is still coming goes into no name', async ({ app, page }) => {
    const document = flow();
    await app.open(document);
    await app.step('Meet').click();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('und');
    await app.listOpen();
    await page.keyboard.press('Escape');
    expect(await app.document()).toEqual(document);
  });
});

test.describe('on a Chinese screen', () => {
  test.use({ language: 'zh' });

  test('an input method composes in it: nothing runs, then the chosen word finds', async ({ app, page }) => {
    await app.open(flowZh());
    const ime = new InputMethod(await page.context().newCDPSession(page));
    await openPalette(app);
    await ime.compose('d', 'de', 'den', 'deng', 'dengd', 'dengda', 'dengdai');
    // Enter and Escape belong to the input method.
    await ime.giveUp();
    await app.listOpen();
    await ime.compose('d', 'de', 'den', 'deng', 'dengd', 'dengda', 'dengdai');
    await ime.choose('等待', 'Enter');
    await app.listOpen();
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('等待');
    await expect(firstRow(app)).toHaveText('放置：等待');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('hand-over');
    await expect(firstRow(app)).toHaveText('放置：交接');
    await page.keyboard.press('Enter');
    await expect(
      app.palette.getByRole('button', { name: app.words.steps.kinds['hand-off'].name }),
    ).toHaveAttribute('aria-pressed', 'true');
  });
});

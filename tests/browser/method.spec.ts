// The method from end to end, as a manager: map current, find gaps, design the target, compare, plan, and all of it taken back.
import type { Locator } from '@playwright/test';
import { contentOf, type Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

/** Marks a gap at a step by keyboard, and says what is wrong. */
async function markGap(app: Stagelane, step: string, title: string): Promise<void> {
  await app.step(step).click();
  await app.page.keyboard.press('Alt+Shift+G');
  await expect(app.details.getByRole('textbox', { name: app.words.gaps.title })).toBeFocused();
  await app.page.keyboard.type(title);
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Escape');
}

/** Opens the details of a gap by its flag, and says which change closes it. */
async function close(app: Stagelane, gap: number, change: RegExp): Promise<void> {
  await app.chart
    .locator('[data-gap]')
    .nth(gap - 1)
    .click();
  const { details, page, words } = app;
  await details.getByRole('button', { name: words.gaps.addCloser }).click();
  await page.getByRole('option', { name: change }).click();
  await expect(details.getByRole('button', { name: change }).first()).toBeVisible();
}

const guide = ({ page, words }: Stagelane): Locator =>
  page.getByRole('navigation', { name: words.method.title });

test('from the current process to a planned target, each part told by the guide, and back again', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.openTemplate('b2b-complex');
  const start = await app.document();

  await markGap(app, 'Draft the contract', 'The contract is written after the promise');
  await markGap(app, 'Send the proposal', 'Nobody asks after the proposal');
  await markGap(app, 'Map decision makers', 'Looked up twice');
  expect(Object.values((await app.document()).gaps)).toHaveLength(3);

  await page.getByRole('radio', { name: words.maps.sides.target, exact: true }).click();
  await app.button(words.maps.newTarget.make).click();
  await expect(page.getByRole('radio', { name: words.maps.sides.target, exact: true })).toBeChecked();
  await app.fit();
  await app.step('Draft the contract').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await app.rest();
  await app.step('Send the proposal').click();
  await page.keyboard.press('Tab');
  await expect(app.nameField).toBeFocused();
  await page.keyboard.type('Call three days later');
  await page.keyboard.press('Enter');
  await app.rest();
  await app.step('Map decision makers').click();
  await page.keyboard.press('Delete');
  await app.rest();

  await page.keyboard.press('F9');
  await app.fit();
  await close(app, 3, /Draft the contract/);
  await close(app, 2, /Call three days later/);
  await close(app, 1, /Map decision makers/);

  await page.keyboard.press('Alt+4');
  const rows = page.getByRole('listbox', { name: words.compare.list }).getByRole('option');
  const told = async (): Promise<string[]> =>
    (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s*\n+\s*/g, ' | '));
  await expect
    .poll(told)
    .toEqual([
      'Removed | Map decision makers | BDR. Closes gap 3. 2 connections with it.',
      'Added | Call three days later | Sales. Closes gap 2. 1 connection with it.',
      'Moved | Draft the contract | Closing → Negotiation & proposal. Closes gap 1.',
    ]);

  await page.keyboard.press('Alt+5');
  await expect(app.button(words.plan.download)).toBeVisible();
  const download = page.waitForEvent('download');
  await app.button(words.plan.download).click();
  const csv = (await contentOf(await download)).toString();
  for (const name of ['Map decision makers', 'Draft the contract', 'Call three days later'])
    expect(csv).toContain(name);
  expect(csv.trim().split('\n')).toHaveLength(4);

  await page.keyboard.press('Shift+F1');
  const parts = guide(app).locator('button[aria-expanded]');
  const progress = async (): Promise<string[]> =>
    (await parts.allInnerTexts()).map((text) => text.replaceAll(/\s*\n+\s*/g, ': '));
  await expect
    .poll(progress)
    .toEqual([
      'Stages and teams: 7 stages, 7 teams: 100 % done',
      'Map the current process: 39 steps in one chart: 100 % done',
      'Find gaps: 50 % done',
      'Design the target: 36 of 37 steps answered: 99 % done',
      'Compare and plan: 3 changes: 0 % done',
      'Communicate and train: No session yet: 0 % done',
      'Monitor and revise: Goals set for 0 of 7 stages: 0 % done',
    ]);

  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(start);
});

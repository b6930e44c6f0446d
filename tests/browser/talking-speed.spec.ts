// A process drawn by keyboard alone as fast as people talk: keys other than text are counted and printed.
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { ProjectDocument } from '../../src/model/document';
import { type Box, isConnected, teamOfStep, type Stagelane } from './support/stagelane';
import { sketched } from './support/sketch';
import { InputMethod } from './support/input-method';
import { expect, test } from './support/test';

/** Presses and counts keys that are no text. */
class Keys {
  count = 0;
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(key);
  }
}

/** What a step is called, and the key that goes on to it from the name before: beside it, or in the cell beside. */
type Told = readonly (readonly [key: string, name: string])[];

const ON = 'Tab';
const DOWN = 'ControlOrMeta+Shift+ArrowDown';
const UP = 'ControlOrMeta+Shift+ArrowUp';
const STAGE = 'ControlOrMeta+Shift+ArrowRight';

const ENGLISH: Told = [
  [ON, 'Take the enquiry'],
  [ON, 'Note it in the CRM'],
  [DOWN, 'Check the address'],
  [ON, 'Call the customer'],
  [STAGE, 'Ask for the need'],
  [ON, 'Ask for the budget'],
  [ON, 'Note the answers'],
  [UP, 'Choose a product'],
  [ON, 'Check the stock'],
  [STAGE, 'Write the offer'],
  [DOWN, 'Calculate the price'],
  [DOWN, 'Approve the price'],
  [UP, 'Send the offer'],
  [ON, 'Talk about the offer'],
  [ON, 'Agree on a date'],
  [STAGE, 'Write the invoice'],
  [DOWN, 'Check the payment'],
  [DOWN, 'Deliver the goods'],
  [ON, 'Ask how it was'],
  [ON, 'Thank the customer'],
];

const CHINESE: Told = [
  [ON, '接待顾客'],
  [ON, '登记来访'],
  [DOWN, '核对资料'],
  [ON, '电话回访'],
  [STAGE, '了解需求'],
  [ON, '确认预算'],
  [ON, '记录结果'],
  [UP, '推荐产品'],
  [ON, '查询库存'],
  [STAGE, '编写报价'],
  [DOWN, '核算价格'],
  [DOWN, '审批价格'],
  [UP, '发送报价'],
  [ON, '沟通报价'],
  [ON, '约定日期'],
  [STAGE, '开具发票'],
  [DOWN, '核对付款'],
  [DOWN, '交付货物'],
  [ON, '询问满意度'],
  [ON, '感谢顾客'],
];

/** The most keys other than text for a step. */
const MOST = 2.5;

async function tabTo(keys: Keys, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await target.evaluate((element) => element === window.document.activeElement)) return;
    await keys.press('Tab');
  }
  throw new Error('not reached by Tab');
}

/** New blank chart with four stages and four teams, by Tab, Space and Enter. */
async function setUp(app: Stagelane): Promise<Keys> {
  const { page, words } = app;
  const keys = new Keys(page);
  await page.goto('./');
  await app.button(words.home.firstChart).focus();
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.setup.title });
  await expect(dialog.getByRole('radio', { name: words.setup.models.four })).toBeChecked();
  for (const name of [words.setup.teams.finance.name, words.setup.create]) {
    await tabTo(keys, dialog.getByRole('button', { name, exact: true }));
    await keys.press('Enter');
  }
  await expect(app.chart).toBeVisible();
  return keys;
}

interface Way {
  type(name: string): Promise<void>;
}

async function draw(app: Stagelane, told: Told, { type }: Way): Promise<Keys> {
  const keys = await setUp(app);
  await app.button(app.words.canvas.emptyAdd).focus();
  await keys.press('Enter');
  await expect(app.nameField).toBeFocused();
  await type(app.language === 'zh' ? '开始' : 'Begin');
  for (const [key, name] of told) {
    await keys.press(key);
    await expect(app.nameField).toBeFocused();
    await expect(app.nameField).toHaveValue('');
    await type(name);
  }
  await keys.press('Enter');
  await keys.press('ControlOrMeta+Shift+L');
  await app.rest();
  return keys;
}

function expectWhole(document: ProjectDocument, told: Told): void {
  const steps = Object.values(document.steps);
  const named = (name: string) => steps.filter((step) => step.name === name);
  for (const [, name] of told) expect(named(name), name).toHaveLength(1);
  expect(steps).toHaveLength(told.length + 1);
  for (const [i, [, name]] of told.entries()) {
    if (i === 0) continue;
    const before = named(told[i - 1]?.[1] ?? '')[0]?.id;
    const after = named(name)[0]?.id;
    const joined = Object.values(document.connections).some((c) => c.from === before && c.to === after);
    expect(joined, `… → ${name}`).toBe(true);
  }
  const used = (key: 'lane' | 'stage') => new Set(steps.map((step) => step[key])).size;
  expect(used('stage')).toBe(4);
  expect(new Set(steps.map((step) => teamOfStep(document, step))).size).toBe(used('lane'));
  expect(used('lane')).toBe(4);
}

/** No two steps lie on each other. */
async function expectApart(app: Stagelane, told: Told): Promise<void> {
  const boxes: Box[] = [];
  for (const [, name] of told) boxes.push(await app.box(app.step(name)));
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
      expect(beside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
}

function tell(keys: Keys, told: Told): void {
  const each = keys.count / told.length;
  console.log(`keys other than text: ${keys.count} for ${told.length} steps, ${each.toFixed(2)} a step`);
  expect(each).toBeLessThanOrEqual(MOST);
}

test('twenty steps in English', async ({ app, page }) => {
  const keys = await draw(app, ENGLISH, { type: (name) => page.keyboard.type(name) });
  tell(keys, ENGLISH);
  expectWhole(await app.document(), ENGLISH);
  await expectApart(app, ENGLISH);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('twenty steps through an input method', async ({ app, page }) => {
    const cdp: CDPSession = await page.context().newCDPSession(page);
    const ime = new InputMethod(cdp);
    const keys = await draw(app, CHINESE, {
      async type(name) {
        await ime.compose('a', 'ab');
        await ime.choose(name, 'Space');
      },
    });
    tell(keys, CHINESE);
    expectWhole(await app.document(), CHINESE);
    await expectApart(app, CHINESE);
  });
});

test('after a decision the step is named first, then its condition; Escape skips, Tab goes on', async ({
  app,
  page,
}) => {
  const { keyboard } = page;
  const keys = new Keys(page);
  const condition = app.chart.getByRole('textbox', { name: app.words.canvas.label, exact: true });
  await app.open(
    sketched({
      lanes: ['Sales', 'Legal'],
      stages: ['Offer', 'Close'],
      steps: [['Accepted?', 0, 0, 24, 120, 'decision']],
    }),
  );
  await app.step('Accepted?').click();
  for (const [key, name, answer] of [
    ['ControlOrMeta+ArrowRight', 'Write the contract', 'Yes'],
    ['ControlOrMeta+ArrowDown', 'Ask why', 'No'],
  ] as const) {
    await keys.press(key);
    await expect(app.nameField).toBeFocused();
    await expect(condition).toHaveCount(0);
    await keyboard.type(name);
    await keys.press('Enter');
    await expect(condition).toBeFocused();
    await keyboard.type(answer);
    await keys.press('Enter');
    await expect(app.step(name)).toBeFocused();
    await expect(app.connection('Accepted?', name)).toHaveAccessibleName(new RegExp(`${answer}$`));
    await app.step('Accepted?').click();
  }
  // Two steps with their conditions, in three keys each.
  expect(keys.count).toBe(6);

  await keys.press('ControlOrMeta+Shift+ArrowDown');
  await expect(app.nameField).toBeFocused();
  await keyboard.type('Check the terms');
  await keys.press('Enter');
  await expect(condition).toBeFocused();
  await keys.press('Escape');
  await expect(app.step('Check the terms')).toBeFocused();
  await expect(app.connection('Accepted?', 'Check the terms')).not.toHaveAccessibleName(/,/);

  await app.step('Accepted?').click();
  await keys.press('ControlOrMeta+ArrowUp');
  await expect(app.nameField).toBeFocused();
  await keyboard.type('Call back');
  await keys.press('Enter');
  await expect(condition).toBeFocused();
  await keyboard.type('Later');
  // From the condition on to the step after the one that was named.
  await keys.press('Tab');
  await expect(app.nameField).toBeFocused();
  await keyboard.type('Note the date');
  await keys.press('Enter');
  await expect(condition).toHaveCount(0);
  await expect(app.step('Note the date')).toBeFocused();
  const document = await app.document();
  expect(isConnected(document, 'Call back', 'Note the date')).toBe(true);
  expect(Object.values(document.connections).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Yes', 'No', 'Later', null]),
  );
});

test('an end typed after a decision ends as the condition says, and its bar changes that', async ({
  app,
  page,
}) => {
  await app.open(
    sketched({
      lanes: ['SDR'],
      stages: ['Find', 'Qualify'],
      steps: [['Fits?', 0, 0, 17, 16, 'decision']],
    }),
  );
  await app.step('Fits?').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.insertText('End');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Made it an end: Won.')).toBeVisible();
  await page.keyboard.insertText('No');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Made it an end: Lost.')).toBeVisible();
  await expect(page.getByText('Made it an end: Won.')).toHaveCount(0);
  const kinds = async () => Object.values((await app.document()).steps).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['decision', 'end-lost']);
  const bar = page.getByRole('toolbar', { name: app.words.canvas.stepBar, exact: true });
  await expect(bar.getByRole('button', { name: 'Lost', pressed: true })).toBeVisible();
  await bar.getByRole('button', { name: 'Parked' }).click();
  expect(await kinds()).toEqual(['decision', 'end-parked']);
  await app.press('undo');
  expect(await kinds()).toEqual(['decision', 'end-lost']);
});

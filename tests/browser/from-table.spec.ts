// A new chart from a table: cells pasted from a spreadsheet, or a CSV or Excel file, matched, corrected, placed.
import type { Locator } from '@playwright/test';
import { xlsx } from '../helpers/xlsx';
import { isConnected, type Stagelane, stepNamed, teamOfStep } from './support/stagelane';
import { expect, test } from './support/test';

const SHEET = `Phase\tStep\tTeam\tOwner\tNext step\tDeadline
Find\tBuild the list\tSDR\tAna\tFirst call\t2 days
\tFirst call\tSDR\tAna\tInterested?\tsoon
Talk\tInterested?\tSales\t\tYes: Send offer; No: Lost\t
\tSend offer\tSales\tBob\t\t1 week
\tLost\tSales\t\t\t`;

async function open(app: Stagelane): Promise<Locator> {
  await app.page.goto('./');
  await app.button(app.words.table.import.open).click();
  const dialog = app.page.getByRole('dialog', { name: app.words.table.import.title });
  await expect(dialog.getByRole('textbox', { name: app.words.table.import.paste })).toBeFocused();
  return dialog;
}

async function pasteText(app: Stagelane, text: string): Promise<void> {
  await app.page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
  await app.page.keyboard.press('ControlOrMeta+v');
}

test('pasted cells become a placed chart, and what could not be taken is said by line', async ({
  app,
  page,
}) => {
  const dialog = await open(app);
  await pasteText(app, SHEET);
  await expect(dialog.getByRole('checkbox', { name: app.words.table.import.header })).toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Column Phase is' })).toHaveValue('stage');
  await expect(dialog.getByText('5 steps, 2 stages, 2 teams, 4 connections')).toBeVisible();
  await expect(dialog.getByText('Line 3, Deadline: “soon” is not a time.')).toBeVisible();
  await dialog.getByRole('textbox', { name: app.words.table.import.name, exact: true }).fill('My process');
  await dialog.getByRole('button', { name: app.words.table.import.create }).click();
  await expect(app.chart).toBeVisible();
  const document = await app.document();
  expect(document.project.name).toBe('My process');
  expect(isConnected(document, 'Interested?', 'Lost')).toBe(true);
  expect(stepNamed(document, 'Interested?').kind).toBe('decision');
  expect(teamOfStep(document, stepNamed(document, 'Send offer'))).toBe('Sales');
  await app.fit();
  // Placed by Tidy: there is nothing left to tidy.
  await app.button(app.words.actions.tidy).first().click();
  await expect(page.getByText(app.words.canvas.alreadyTidy)).toBeVisible();
});

test('a pasted list is read as on the chart: no bullets in names, notes, answers as branches', async ({
  app,
}) => {
  const dialog = await open(app);
  await pasteText(
    app,
    '我们的流程：\n- 首次电话\n  - 每天 20 个电话\n- 是否匹配？\n  - 否：放弃\n  - 是：继续\n- 报价\n  - 附条款',
  );
  await expect(dialog.getByText('4 steps, 1 stage, 1 team, 3 connections')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: app.words.table.import.name, exact: true })).toHaveValue(
    '我们的流程',
  );
  await dialog.getByRole('button', { name: app.words.table.import.create }).click();
  await expect(app.chart).toBeVisible();
  const document = await app.document();
  expect(document.project.language).toBe('zh');
  expect(stepNamed(document, '是否匹配？').kind).toBe('decision');
  expect(Object.values(document.connections).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['否', '是', null]),
  );
  expect(isConnected(document, '是否匹配？', '放弃')).toBe(true);
  expect(isConnected(document, '是否匹配？', '报价')).toBe(true);
  expect(stepNamed(document, '报价').notes).toBe('附条款');
  expect(stepNamed(document, '首次电话').tasks).toMatchObject([{ amount: 20, period: 'day' }]);
});

test('pasted CSV text is a table', async ({ app }) => {
  const dialog = await open(app);
  await pasteText(app, 'Step,Team,Next step\nCall,SDR,"Meet, greet"\n"Meet, greet",Sales,');
  await expect(dialog.getByText('2 steps, 1 stage, 2 teams, 1 connection')).toBeVisible();
});

test('what the columns are can be corrected', async ({ app, page }) => {
  const dialog = await open(app);
  await pasteText(app, 'Meet\tx\nSell\ty\nDeliver\tz');
  const first = dialog.getByRole('combobox', { name: 'Column Column 1 is' });
  await expect(first).toHaveValue('name');
  await expect(dialog.getByText('3 steps, 1 stage, 1 team, 2 connections')).toBeVisible();
  await expect(dialog.getByText(app.words.table.import.inOrder)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Column Column 2 is' }).selectOption('name');
  await expect(first).toHaveValue('');
  await first.selectOption('stage');
  await expect(dialog.getByText('3 steps, 3 stages, 1 team, 2 connections')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Column Column 2 is' }).selectOption('');
  await expect(dialog.getByText(app.words.table.import.needsName)).toBeVisible();
  await expect(dialog.getByRole('button', { name: app.words.table.import.create })).toBeDisabled();
  await dialog.getByRole('button', { name: app.words.table.import.another }).click();
  await expect(dialog.getByRole('textbox', { name: app.words.table.import.paste })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.button(app.words.table.import.open)).toBeFocused();
});

test('an Excel file is read, a broken one refused with a reason', async ({ app, page }) => {
  const dialog = await open(app);
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: app.words.table.import.openFile }).click();
    await (await chooser).setFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  };
  const book = xlsx(SHEET.split('\n').map((line) => line.split('\t')));
  await choose('broken.xlsx', book.slice(0, 300));
  await expect(dialog.getByRole('alert')).toHaveText(app.words.table.import.errors.broken);
  await choose('picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
  await expect(dialog.getByRole('alert')).toHaveText(app.words.table.import.errors.notASheet);
  await choose('process.xlsx', book);
  await expect(dialog.getByText('From process.xlsx')).toBeVisible();
  await expect(dialog.getByText('5 steps, 2 stages, 2 teams, 4 connections')).toBeVisible();
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('a Chinese sheet makes a Chinese chart', async ({ app }) => {
    const dialog = await open(app);
    await pasteText(
      app,
      '阶段\t步骤\t部门\t负责人\t下一步\t期限\n寻找\t整理名单\t市场部\t李雷\t首次电话\t2 天\n\t首次电话\t销售部\t\t\t半天',
    );
    await expect(dialog.getByText('2 个步骤，1 个阶段，2 个团队，1 条连线')).toBeVisible();
    await dialog.getByRole('button', { name: app.words.table.import.create }).click();
    await expect(app.chart).toBeVisible();
    const document = await app.document();
    expect(document.project.language).toBe('zh');
    expect(teamOfStep(document, stepNamed(document, '整理名单'))).toBe('市场部');
  });
});

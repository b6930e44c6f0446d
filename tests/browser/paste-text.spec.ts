// Text in, chart out: what Excel, WPS, Google Sheets, Word and plain editors put on the clipboard becomes steps; and back.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ProjectDocument } from '../../src/model/document';
import { flow, flowZh, sketched } from './support/sketch';
import { isConnected, Stagelane, stepNamed, teamOfStep } from './support/stagelane';
import { expect, test } from './support/test';

const fixture = (name: string): string => readFileSync(`tests/fixtures/pasted/${name}.html`, 'utf8');

/** A paste as the browser sends it: to what has focus, with the texts of a clipboard. */
const paste = (page: Page, texts: { readonly text?: string; readonly html?: string }): Promise<void> =>
  page.evaluate(({ text = '', html = '' }) => {
    const clipboardData = new DataTransfer();
    if (text !== '') clipboardData.setData('text/plain', text);
    if (html !== '') clipboardData.setData('text/html', html);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, texts);

/** What a copy puts on the clipboard. */
const copied = (page: Page): Promise<{ text: string; html: string }> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });

const stageOf = (document: ProjectDocument, name: string): string =>
  document.stages[stepNamed(document, name).stage]?.name ?? '';
const teamOf = (document: ProjectDocument, name: string): string =>
  teamOfStep(document, stepNamed(document, name));
const roleOf = (document: ProjectDocument, name: string) =>
  document.roles[stepNamed(document, name).responsible ?? ''];
const formsOf = (document: ProjectDocument, name: string): (string | undefined)[] =>
  stepNamed(document, name).forms.map(({ form }) => document.forms[form]?.name);

async function undoLeaves(app: Stagelane, before: ProjectDocument): Promise<void> {
  await app.press('undo');
  await app.rest();
  expect(await app.document()).toEqual(before);
  await expect(app.history('undo')).toBeDisabled();
}

test('lines go on from the selected step, in its lane, connected, tidied, in one undo', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  await app.step('Send offer').click();
  await paste(page, {
    text: '1. Call back\n   - Ask for the budget\n2. Send contract\n3. Sign\n4. Hand over',
  });
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('4 steps');
  await app.rest();
  const after = await app.document();
  for (const [from, to] of [
    ['Send offer', 'Call back'],
    ['Call back', 'Send contract'],
    ['Send contract', 'Sign'],
    ['Sign', 'Hand over'],
  ] as const)
    expect(isConnected(after, from, to), `${from} → ${to}`).toBe(true);
  expect([teamOf(after, 'Sign'), stageOf(after, 'Sign')]).toEqual(['Sales', 'Offer']);
  expect(stepNamed(after, 'Call back').notes).toBe('Ask for the budget');
  await expect(app.history('undo')).toHaveAccessibleName('Undo paste 4 steps');
  await undoLeaves(app, document);
});

test('lines go into the cell that was clicked', async ({ app, page }) => {
  await app.open(flow());
  const { x, y } = await app.cellCentre(2, 3);
  await page.mouse.click(x, y);
  await paste(page, { text: 'Check terms → Approve → Sign' });
  await expect(app.step('Approve')).toBeVisible();
  const after = await app.document();
  expect([teamOf(after, 'Sign'), stageOf(after, 'Sign')]).toEqual(['Legal', 'Close']);
  expect(Object.keys(after.connections)).toHaveLength(5);
});

test('a sheet from Excel: merged stage, new team, conditions, hours', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await paste(page, { html: fixture('excel'), text: 'not looked at' });
  await expect(page.getByText('4 steps pasted')).toBeVisible();
  await expect(page.getByText('Inside sales, as of May')).toBeVisible();
  await app.rest();
  const after = await app.document();
  expect([stageOf(after, 'Clean the list'), stageOf(after, 'First contact')]).toEqual(['Find', 'Find']);
  expect([stageOf(after, 'Parked'), teamOf(after, 'Send quote')]).toEqual(['Offer', 'Finance']);
  expect(stepNamed(after, 'Clean the list')).toMatchObject({
    completion: 'Every lead has\nname & phone',
    deadline: { amount: 4, unit: 'hour', working: true },
    tasks: [{ text: 'leads', amount: 50, period: 'day' }],
  });
  expect(roleOf(after, 'Send quote')?.name).toBe('Bob');
  expect(stepNamed(after, 'Parked').kind).toBe('end-parked');
  const ways = Object.values(after.connections).filter(
    ({ from }) => after.steps[from]?.name === 'First contact',
  );
  const said = ways.map(({ to, label, probability }) => `${label} ${probability} ${after.steps[to]?.name}`);
  expect(said.toSorted()).toEqual(['No 0.6 Parked', 'Yes 0.4 Send quote']);
  expect(Object.values(after.stages)).toHaveLength(4);
  await expect(app.history('undo')).toHaveAccessibleName('Undo paste 4 steps');
  await undoLeaves(app, document);
});

test('a list and a sheet from Google and Word; scripts in them are not run', async ({ app, page }) => {
  await app.open(flow());
  await paste(page, { html: fixture('word-list'), text: 'not looked at' });
  await expect(app.step('Draft the contract')).toBeVisible();
  const list = await app.document();
  expect(stepNamed(list, 'Agree on the price').notes).toBe('At most 5 % off');
  expect(isConnected(list, 'Draft the contract', 'Sign')).toBe(true);
  await app.press('undo');
  await paste(page, { html: fixture('google-sheets') });
  await expect(app.step('Review terms')).toBeVisible();
  const sheet = await app.document();
  expect(stepNamed(sheet, '=SUM(A1)')).toMatchObject({
    notes: 'first\nsecond',
    workTime: { amount: 1.5, unit: 'hour', working: true },
  });
  expect(teamOf(sheet, 'Review terms')).toBe('Legal');
  expect(Object.values(sheet.lanes)).toHaveLength(3);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('a sheet from WPS and a table from Word', async ({ app, page }) => {
    const document = flowZh();
    await app.open(document);
    await paste(page, { html: fixture('wps') });
    await expect(app.step('合同审批')).toBeVisible();
    await expect(page.getByText('有 1 处无法识别')).toBeVisible();
    await app.rest();
    const after = await app.document();
    expect(stepNamed(after, '整理名单')).toMatchObject({
      action: 'select',
      completion: '名单无重复\n电话齐全',
      deadline: { amount: 2, unit: 'day', working: true },
      metrics: [{ name: '每天线索数', target: '不少于 50 条' }],
      notes: '含展会名单',
    });
    expect(roleOf(after, '整理名单')).toMatchObject({ person: '王芳', name: 'LDR' });
    expect(stepNamed(after, '首次电话联系').metrics).toEqual([{ name: '接通率', target: '30%' }]);
    expect([stageOf(after, '首次电话联系'), stageOf(after, '合同审批')]).toEqual(['寻找', '签约']);
    expect(teamOf(after, '合同审批')).toBe('总经办');
    expect(formsOf(after, '合同审批')).toEqual(['合同审批表', '销售合同']);
    expect(stepNamed(after, '合同审批').notes).toBe('期限：尽快');
    await undoLeaves(app, document);
    await paste(page, { html: fixture('word-table') });
    await expect(app.step('需求分析')).toBeVisible();
    const word = await app.document();
    expect(stepNamed(word, '客户识别').tasks).toEqual([
      { text: '电话', amount: 20, period: 'day' },
      { text: '拜访客户', amount: 5, period: 'week' },
    ]);
    expect(teamOf(word, '需求分析')).toBe('法务');
  });
});

test('too much text, or none, is refused and changes nothing', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await paste(page, { text: 'Call\n'.repeat(10_000) });
  await expect(page.getByText('Up to 1,000 can be pasted at once')).toBeVisible();
  await paste(page, { text: 'a'.repeat(1_000_000) });
  await expect(page.getByText('The text has 1,000,000 characters')).toBeVisible();
  await paste(page, { text: '\n \n' });
  await expect(page.getByText(app.words.canvas.paste.refusals.nothing)).toBeVisible();
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('a paste while an input method composes, or into a field, makes no steps', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.step('Meet').dblclick();
  await expect(app.nameField).toBeFocused();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await paste(page, { text: 'One\nTwo' });
  await cdp.send('Input.insertText', { text: '你好' });
  await page.keyboard.press('Enter');
  await app.rest();
  expect(Object.keys((await app.document()).steps)).toHaveLength(4);
});

/** The cells of a copied table. */
const cellsOf = (page: Page, html: string): Promise<string[][]> =>
  page.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    return [...body.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => {
        for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
        return cell.textContent ?? '';
      }),
    );
  }, html);

/** What is left of a copied table when a document or spreadsheet has passed it on: its cells. */
const passedOn = (html: string): string => html.replace(/ data-stagelane-clip="[^"]*"/, '');

test('steps are copied as lines and as a table, which pasted elsewhere gives the same cells', async ({
  app,
  page,
  context,
}) => {
  await app.open(flow());
  await paste(page, { html: fixture('excel') });
  await expect(app.step('Send quote')).toBeVisible();
  await app.rest();
  await page.keyboard.press('ControlOrMeta+a');
  const first = await copied(page);
  const lines = first.text.split('\n').map((line) => line.replace(/^- | \(.*$/g, ''));
  expect(first.text).toContain('- Find lead (');
  // Stage by stage, and each flow in its order.
  expect(lines.slice(0, 2)).toEqual(['Find lead', 'Clean the list']);
  for (const flow of [
    ['Find lead', 'First call', 'Meet', 'Send offer'],
    ['Clean the list', 'First contact'],
  ])
    expect(lines.filter((line) => flow.includes(line))).toEqual(flow);
  const cells = await cellsOf(page, first.html);
  expect(cells[0]).toContain('Completion criterion');
  expect(cells).toHaveLength(9);

  const other = new Stagelane(await context.newPage());
  await other.open(sketched({ name: 'Other', lanes: ['SDR'], stages: ['Find'], steps: [] }));
  await paste(other.page, { html: passedOn(first.html) });
  await expect(other.step('Send quote')).toBeVisible();
  await other.rest();
  await other.page.keyboard.press('ControlOrMeta+a');
  // Which of two flows comes first is a matter of places.
  const rows = (table: string[][]): string[] => table.map((row) => row.join('\t')).toSorted();
  expect(rows(await cellsOf(other.page, (await copied(other.page)).html))).toEqual(rows(cells));
});

test('the menu pastes text as well', async ({ app, page }) => {
  await app.open(flow());
  await page.evaluate(() => navigator.clipboard.writeText('One\nTwo\nThree'));
  const { x, y } = await app.cellCentre(2, 0);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: app.words.actions.paste }).click();
  await expect(app.step('Three')).toBeVisible();
  const after = await app.document();
  expect([teamOf(after, 'Two'), stageOf(after, 'Two')]).toEqual(['Legal', 'Find']);
});

const HEADS = [
  'Stage',
  'Step',
  'Team',
  'Responsible',
  'Action',
  'Completion criterion',
  'Deadline',
  'Tasks',
  'Notes',
];
const ROWS = Array.from({ length: 60 }, (_, i) => [
  ['Find', 'Talk', 'Offer', 'Close'][Math.floor(i / 15)] ?? '',
  `Work ${i + 1}`,
  ['SDR', 'Sales', 'Legal'][Math.floor(i / 4) % 3] ?? '',
  `Person ${i % 7}`,
  ['Call', 'E-mail', 'Juggle'][i % 3] ?? '',
  `Done when ${i} & more < all`,
  i % 2 ? '2 days' : '1.5 h',
  `Calls, ${i + 1} a day`,
  'First line\nsecond line',
]);

/** As Excel writes cells: text with its own line breaks inside. */
const asExcel = (rows: readonly (readonly string[])[]): string => {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n    ');
  const line = (cells: readonly string[]): string =>
    ` <tr height=20>\n${cells.map((cell) => `  <td class=xl65>${escaped(cell)}</td>\n`).join('')} </tr>\n`;
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>\n<!--StartFragment-->\n${rows.map(line).join('')}<!--EndFragment-->\n</table></body></html>`;
};

/** As WPS and Excel write them into plain text. */
const asText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t'))
    .join('\r\n');

for (const [how, texts] of [
  ['markup', { html: asExcel([HEADS, ...ROWS]) }],
  ['plain text', { text: asText([HEADS, ...ROWS]) }],
] as const)
  test(`60 rows as ${how} become a chart, and the copied table has the same cells`, async ({ app, page }) => {
    const document = sketched({
      lanes: ['SDR', 'Sales', 'Legal'],
      stages: ['Find', 'Talk', 'Offer', 'Close'],
      steps: [],
    });
    await app.open(document);
    await paste(page, texts);
    await expect(app.step('Work 60')).toHaveCount(1);
    await app.rest();
    await expect(app.history('undo')).toHaveAccessibleName('Undo paste 60 steps');
    const table = await cellsOf(page, (await copied(page)).html);
    const next = table[0]?.indexOf('Next') ?? -1;
    expect(table.map((row) => row.filter((_, at) => at !== next))).toEqual([HEADS, ...ROWS]);
    expect(table.map((row) => row[next]).slice(1, 4)).toEqual(['Work 2', 'Work 3', 'Work 4']);
    await undoLeaves(app, document);
  });

// The table in a real browser: both ways live, side by side, keyboard, clipboard of spreadsheets, an input method, 1,000 rows.
import type { Locator, Page } from '@playwright/test';
import type { ColumnId } from '../../src/model/text/columns';
import { sheetHtml, sheetText } from '../../src/model/text/sheet';
import { InputMethod } from './support/input-method';
import { flow, flowZh, sketched, type SketchedStep } from './support/sketch';
import { isConnected, type Stagelane, stepNamed, teamOfStep } from './support/stagelane';
import { expect, test } from './support/test';

const grid = (page: Page): Locator => page.getByRole('grid');
const field = (page: Page): Locator => grid(page).locator('[data-cell] :is(input, textarea)');
const row = (page: Page, step: string): Locator =>
  grid(page)
    .locator('[data-row]')
    .filter({ has: page.locator('[data-cell="name"] > span', { hasText: new RegExp(`^${step}$`) }) });
const cell = (page: Page, step: string, column: ColumnId): Locator =>
  row(page, step).locator(`[data-cell="${column}"]`);

async function show(app: Stagelane, view: 'chart' | 'both' | 'table'): Promise<void> {
  await app.page.getByRole('radio', { name: app.words.table.views[view], exact: true }).click();
  if (view !== 'chart') await expect(grid(app.page)).toBeVisible();
}

/** Puts cells on the clipboard as a spreadsheet does, and pastes them where the focus is. */
async function paste(page: Page, text: string, html: string): Promise<void> {
  await page.evaluate(
    ([plain, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (markup) data.setData('text/html', markup);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [text, html] as const,
  );
}

/** The cells on the clipboard of the computer. */
const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const names = (page: Page): Promise<string[]> =>
  grid(page).locator('[data-row] [data-cell="name"] > span:nth-of-type(2)').allTextContents();

test('a cell changes the chart, the chart changes a cell, and undo takes back either', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  await show(app, 'both');
  await expect(app.chart).toBeVisible();
  await cell(page, 'Meet', 'name').click();
  await page.keyboard.type('Meet twice');
  await page.keyboard.press('Enter');
  await expect(app.step('Meet twice')).toBeVisible();
  await cell(page, 'Meet twice', 'team').click();
  await page.keyboard.type('leg');
  await page.keyboard.press('Enter');
  const moved = await app.document();
  expect(teamOfStep(moved, stepNamed(moved, 'Meet twice'))).toBe('Legal');
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
  await app.press('undo');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await app.rest();
  await app.step('First call').dblclick();
  await expect(app.nameField).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Ring');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Ring', 'name')).toBeVisible();
  await expect(cell(page, 'Find lead', 'next')).toContainText('Ring');
});

test('what is selected on the chart is active in the table, and the reverse', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'both');
  await app.step('First call').click();
  await expect(cell(page, 'First call', 'name').locator('textarea')).toBeAttached();
  await cell(page, 'Send offer', 'completion').click();
  await expect(app.details.getByRole('textbox', { name: app.words.inspector.name, exact: true })).toHaveValue(
    'Send offer',
  );
  await page.keyboard.press('ArrowUp');
  await expect(app.details.getByRole('textbox', { name: app.words.inspector.name, exact: true })).toHaveValue(
    'Meet',
  );
});

test('views are switched by keyboard; the divider moves with arrows and stays where it was put', async ({
  app,
  page,
}) => {
  await app.open(flow());
  await page.keyboard.press('Alt+3');
  await expect(grid(page)).toBeVisible();
  await expect(app.chart).toBeHidden();
  await page.keyboard.press('Alt+2');
  await expect(app.chart).toBeVisible();
  const divider = page.getByRole('separator', { name: app.words.table.divide });
  await divider.focus();
  const before = (await app.box(grid(page))).x;
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await app.box(grid(page))).x).toBeGreaterThan(before + 20);
  await app.rest();
  const after = (await app.box(grid(page))).x;
  await page.reload();
  await show(app, 'both');
  await expect.poll(async () => Math.round((await app.box(grid(page))).x / 8)).toBe(Math.round(after / 8));
});

test('typing what to find stays in its field, whatever it hides, and changes nothing', async ({
  app,
  page,
}) => {
  for (const [document, at, typed] of [
    [flow(), 'Find lead', 'Send'],
    [flowZh(), '寻找线索', '发送'],
  ] as const) {
    await app.open(document);
    await show(app, 'table');
    await cell(page, at, 'name').click();
    const search = page.getByRole('searchbox', { name: app.words.table.search });
    await search.click();
    await search.pressSequentially(typed, { delay: 200 });
    await expect(search).toBeFocused();
    await expect(search).toHaveValue(typed);
    await expect(row(page, at)).toHaveCount(0);
    expect(await app.document()).toEqual(document);
    // One way to clear it: the table's own button, not one of the browser beside it.
    await expect(search).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: app.words.table.clearFilters }).click();
    await expect(search).toHaveValue('');
  }
});

test('a row that goes to another stage keeps the cursor and is scrolled into view', async ({ app, page }) => {
  const steps = Array.from({ length: 80 }, (_, i): SketchedStep => [`Task ${i}`, 0, i < 70 ? 0 : 1, 17, 16]);
  await app.open(sketched({ lanes: ['Sales', 'Legal'], stages: ['Find', 'Close'], steps }));
  await show(app, 'table');
  await cell(page, 'Task 2', 'stage').click();
  await page.keyboard.type('Close');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Task 2', 'stage').locator('input')).toBeFocused();
  await expect(cell(page, 'Task 2', 'name')).toBeInViewport({ ratio: 1 });
  await expect(cell(page, 'Task 2', 'stage')).toContainText('Close');
});

test('the keyboard leaves the table at its ends, and everywhere after Escape', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'table');
  const inRows = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('[role="grid"] [data-row]') !== null);
  const isOut = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null);
  await cell(page, 'Find lead', 'name').click();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(cell(page, 'Send offer', 'name')).toBeVisible();
  await expect.poll(inRows).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(isOut).toBe(true);
  await cell(page, 'Find lead', 'name').click();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(inRows).toBe(false);
  await cell(page, 'Meet', 'team').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(isOut).toBe(true);
  await cell(page, 'Meet', 'team').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(inRows).toBe(false);
});

test('F6 leads to the table and its active cell', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'table');
  await page.getByRole('link', { name: app.words.editor.toProjects }).focus();
  // Past the aids at the left.
  await page.keyboard.press('F6');
  await expect(app.button(app.words.dock.tabs.method)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(field(page)).not.toBeFocused();
});

/** Sixty lines of a process, with a cell of several lines, quotes, tabs that must not part, and a formula that must not run. */
function sheet(): string[][] {
  const lines = Array.from({ length: 60 }, (_, i): string[] => {
    const stage = ['Find', 'Talk', 'Offer'][Math.floor(i / 20)] ?? '';
    const done = i % 7 === 0 ? `Both have signed\nand "dated" it` : i % 11 === 0 ? '=1+1' : `Done ${i + 1}`;
    return [stage, `Task ${i + 1}`, 'Sales', done, `${(i % 5) + 1} days`];
  });
  return [['Stage', 'Step', 'Team', 'Completion criterion', 'Deadline'], ...lines];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell;"/>');

const quoted = (text: string): string => (/[\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As Excel puts cells on the clipboard. */
const excel = (cells: string[][]): [string, string] => [
  `${cells.map((line) => line.map(quoted).join('\t')).join('\r\n')}\r\n`,
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>td{mso-number-format:General}</style></head><body>
<!--StartFragment--><table border=0 cellpadding=0 cellspacing=0>${cells
    .map(
      (line) =>
        `\r\n <tr height=20>${line.map((text) => `\r\n  <td class=xl65>${escaped(text)}</td>`).join('')}\r\n </tr>`,
    )
    .join('')}\r\n</table><!--EndFragment--></body></html>`,
];

/** As WPS does: the stage is one merged cell over its lines, and the text has it once. */
const wps = (cells: string[][]): [string, string] => {
  const merged = cells.map((line, i) => (i % 20 === 1 || i === 0 ? line : ['', ...line.slice(1)]));
  return [
    `${merged.map((line) => line.map(quoted).join('\t')).join('\n')}\n`,
    `<html><body><table style="border-collapse:collapse;"><colgroup><col width="72"/></colgroup>${cells
      .map((line, i) => {
        const first =
          i === 0
            ? `<td>${escaped(line[0] ?? '')}</td>`
            : i % 20 === 1
              ? `<td rowspan="20">${escaped(line[0] ?? '')}</td>`
              : '';
        const rest = line.slice(1).map((text) => `<td x:str="" align="left">${escaped(text)}</td>`);
        return `<tr>${first}${rest.join('')}</tr>`;
      })
      .join('')}</table></body></html>`,
  ];
};

for (const [program, put] of [
  ['Excel', excel],
  ['WPS', wps],
] as const)
  test(`60 rows of ${program} become steps in order, and are copied as the same cells`, async ({
    app,
    page,
  }) => {
    const blank = sketched({ name: 'Blank', lanes: ['Sales'], stages: ['Find', 'Talk', 'Offer'], steps: [] });
    await app.open(blank);
    await show(app, 'table');
    await page.getByRole('button', { name: app.words.table.addRow }).focus();
    await paste(page, ...put(sheet()));
    await expect(page.getByText('60 new rows')).toBeVisible();
    await expect(app.history('undo')).toHaveAccessibleName('Undo paste 60 rows');
    await page.getByRole('button', { name: app.words.table.copyTable, exact: true }).click();
    await expect(page.getByText('The whole table copied: 60 rows, with headings')).toBeVisible();
    const [heads = [], ...rows] = (await clipboardText(page))
      .split(/\r\n/)
      .reduce<string[][]>((lines, line) => [...lines, line.split('\t')], []);
    const wanted = sheet();
    const at = (wanted[0] ?? []).map((name) => heads.indexOf(name));
    const copied = rows.map((line) => at.map((i) => line[i] ?? ''));
    const sorted = (lines: string[][]): string[] => lines.map((line) => line.join(' | ')).sort();
    const asText = wanted.slice(1).map((line) => line.map((text) => sheetText([[text]])));
    expect(sorted(copied)).toEqual(sorted(asText).map((line) => line.replace(' | 1 days', ' | 1 day')));
    const document = await app.document();
    expect(isConnected(document, 'Task 1', 'Task 2')).toBe(true);
    expect(Object.keys(document.connections)).toHaveLength(59);
    await show(app, 'chart');
    await expect(app.chart.getByRole('group', { name: /^Activity Task / })).toHaveCount(60);
    expect(await app.pressUntilOff('undo')).toBe(1);
    expect(await app.document()).toEqual(blank);
  });

test('a block copied with the keyboard is pasted elsewhere, and cut cells are emptied', async ({
  app,
  page,
}) => {
  await app.open(flow());
  await show(app, 'table');
  await cell(page, 'Find lead', 'completion').click();
  await page.keyboard.type('Found');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Answered');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => clipboardText(page)).toBe('Found\r\nAnswered');
  await cell(page, 'Meet', 'completion').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(cell(page, 'Send offer', 'completion')).toHaveText('Answered');
  await expect(app.history('undo')).toHaveAccessibleName('Undo paste 2 cells');
  await cell(page, 'Find lead', 'completion').click();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(cell(page, 'Find lead', 'completion')).toHaveText(app.words.table.missing.completion);
  await expect.poll(() => clipboardText(page)).toBe('Found');
});

test('the bar copies what is marked and says so, and all where nothing is', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'table');
  const { table } = app.words;
  await cell(page, 'Find lead', 'stage').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Copy 2 × 2 cells', exact: true }).click();
  await expect(page.getByText('2 rows × 2 columns copied: Stage to Team')).toBeVisible();
  const sizes = async (): Promise<number[]> =>
    (await clipboardText(page)).split('\r\n').map((line) => line.split('\t').length);
  await expect.poll(sizes).toEqual([2, 2]);
  expect(await clipboardText(page)).not.toContain('Stage');
  await cell(page, 'Meet', 'name').click();
  await page.getByRole('button', { name: table.copyTable, exact: true }).click();
  await expect(page.getByText(/^The whole table copied: \d+ rows, with headings$/)).toBeVisible();
  await expect.poll(() => clipboardText(page)).toMatch(/^Step\tStage\tTeam/);
});

test('what is pasted as markup is text, and what does not fit is said', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'table');
  await cell(page, 'Find lead', 'completion').click();
  const evil = '<img src=x onerror="document.title=1">';
  await paste(
    page,
    '',
    sheetHtml([
      [evil, '', 'soon'],
      ['ok', 'Nobody', '2 h'],
    ]),
  );
  await expect(cell(page, 'Find lead', 'completion')).toHaveText(evil);
  await expect(page.getByText('2 cells were not taken')).toBeVisible();
  await expect(page.getByText(/“soon” is not a time/)).toBeVisible();
  await expect(cell(page, 'First call', 'deadline')).toHaveText('2 h');
  expect(await page.title()).not.toBe('1');
});

test('the mouse makes a range, opens the menu of its rows, and widens a column', async ({ app, page }) => {
  await app.open(flow());
  await show(app, 'table');
  const from = await app.centre(cell(page, 'Find lead', 'team'));
  const to = await app.centre(cell(page, 'First call', 'responsible'));
  await app.drag(from, to);
  await expect(grid(page).locator('[data-cell][aria-selected="true"]')).toHaveCount(4);
  await cell(page, 'First call', 'team').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete 2 rows' }).click();
  await expect.poll(() => names(page)).toEqual(['Meet', 'Send offer']);
  const handle = grid(page).locator('[data-resize="name"]');
  await app.rest();
  const widthNow = async (): Promise<number> => (await app.box(cell(page, 'Meet', 'name'))).width;
  const width = await widthNow();
  const edge = await app.centre(handle);
  await app.drag(edge, { x: edge.x + 80, y: edge.y });
  await expect.poll(widthNow).toBeCloseTo(width + 80, -1);
  await page.reload();
  await show(app, 'table');
  await expect.poll(widthNow).toBeCloseTo(width + 80, -1);
});

test('a heading is dragged to another place, and its menu does not stay in the way', async ({
  app,
  page,
}) => {
  await app.open(flow());
  await show(app, 'table');
  const heading = (name: string): Locator => page.getByRole('columnheader', { name, exact: true });
  await app.drag(await app.centre(heading('Responsible')), await app.centre(heading('Stage')));
  await expect(page.getByRole('menu')).toBeHidden();
  const heads = async (): Promise<string[]> =>
    (await page.getByRole('columnheader').allTextContents()).slice(0, 4);
  await expect.poll(heads).toEqual(['Step', 'Responsible', 'Stage', 'Team']);
});

test('another tab may look at the table, not change it', async ({ app, page, context }) => {
  await app.open(flow());
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('button', { name: app.words.editor.editHere })).toBeVisible();
  await other.getByRole('radio', { name: app.words.table.views.table }).click();
  await cell(other, 'Meet', 'name').click();
  await other.keyboard.type('x');
  await other.keyboard.press('Delete');
  await expect(cell(other, 'Meet', 'name')).toContainText('Meet');
  await expect(field(other)).toHaveValue('');
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('an input method begins in the cell without losing a letter, and its keys are not the table’s', async ({
    app,
    page,
  }) => {
    await app.open(flowZh());
    await show(app, 'table');
    const ime = new InputMethod(await page.context().newCDPSession(page));
    await cell(page, '面谈', 'completion').click();
    await ime.compose('k', 'ke', 'keh', 'kehu');
    await expect(field(page)).toHaveValue('kehu');
    await ime.choose('客户', 'Space');
    await ime.compose('q', 'qu', 'que');
    await ime.choose('确认', 'Enter');
    await expect(field(page)).toHaveValue('客户确认');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell(page, '面谈', 'completion')).toHaveText('客户确认');
    const kept = await app.document();
    expect(stepNamed(kept, '面谈').completion).toBe('客户确认');
    expect(Object.keys(kept.steps)).toHaveLength(4);
    // Giving the composition up leaves the cell as it was.
    await cell(page, '面谈', 'completion').click();
    await ime.compose('s', 'sh');
    await ime.giveUp();
    await page.keyboard.press('Escape');
    await expect(cell(page, '面谈', 'completion')).toHaveText('客户确认');
    // A choice is found by what is composed.
    await cell(page, '面谈', 'team').click();
    await ime.compose('f', 'fa');
    await ime.choose('法务', 'Space');
    await page.keyboard.press('Enter');
    const after = await app.document();
    expect(teamOfStep(after, stepNamed(after, '面谈'))).toBe('法务');
  });
});

test('1,000 rows: only those in view are drawn, from the first to the last', async ({ app, page }) => {
  const steps: SketchedStep[] = Array.from({ length: 1000 }, (_, i) => [
    `Step ${i + 1}`,
    i % 5,
    Math.floor(i / 250),
    17 + Math.floor((i % 250) / 5) * 170,
    16,
  ]);
  const lanes = ['A', 'B', 'C', 'D', 'E'];
  const stages = ['One', 'Two', 'Three', 'Four'];
  await app.open(sketched({ name: 'Thousand', lanes, stages, steps }), 60_000);
  await show(app, 'table');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1005');
  await expect(cell(page, 'Step 1', 'name')).toBeVisible();
  expect(await grid(page).locator('[data-row]').count()).toBeLessThan(60);
  await cell(page, 'Step 1', 'name').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Home');
  await expect(cell(page, 'Step 1000', 'name')).toBeInViewport();
  await page.keyboard.type('The last');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'The last', 'name')).toBeInViewport();
  // Scrolled far away, the active cell keeps the keyboard.
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -100_000);
  await expect(cell(page, 'Step 1', 'name')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

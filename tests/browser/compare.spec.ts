// Compare and the action plan in the browser: what changed is listed, found on the charts, written into a plan, and leaves as a file.
import type { Locator, Page } from '@playwright/test';
import { comparedProject } from '../helpers/compared-project';
import { check } from './support/axe';
import { beginning, contentOf, type Language, type Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

const list = (page: Page, { words }: Stagelane): Locator =>
  page.getByRole('listbox', { name: words.compare.list });
const pane = (page: Page, name: string): Locator => page.getByRole('region', { name });

async function openComparison(app: Stagelane, page: Page, language: Language = 'en') {
  const compared = comparedProject(language);
  await app.open(compared.document);
  await page.keyboard.press('Alt+4');
  await expect(list(page, app)).toBeVisible();
  return compared;
}

/** The rows as they are read: name and reason. */
const rowsOf = async (page: Page, app: Stagelane): Promise<string[]> =>
  (await list(page, app).getByRole('option').allInnerTexts()).map((text) =>
    text.replaceAll(/\s*\n+\s*/g, ' | '),
  );

test('lists what the target changes, in words, by stage', async ({ app, page }) => {
  await openComparison(app, page);
  await expect(page.getByRole('heading', { name: '6 changes' })).toBeVisible();
  await expect
    .poll(() => rowsOf(page, app))
    .toEqual([
      'Changed | People and leads | Leads a month',
      'Moved | Review terms and risk | Negotiation & proposal → Follow-up',
      'Added | Call three days after the proposal | Sales. Closes gap 2. 2 connections with it.',
      'Changed | Sign the contract | Completion criterion, Deadline',
      'Removed | Approve payment terms | Finance. Closes gap 1. 2 connections with it.',
      'Changed | Handover with the customer | Was “Hand-over meeting”',
    ]);
  // The connections that lead elsewhere because of a step are counted with it, and have their key.
  await expect(page.getByText(app.words.compare.wayKey)).toBeVisible();
  await expect(page.getByText('2 closed')).toBeVisible();
  await expect(page.getByText('1 left open')).toBeVisible();
});

test('who comes by key is in the list at once, and F6 goes round the regions of comparison and plan', async ({
  app,
  page,
}) => {
  const { words } = app;
  const { keyboard } = page;
  await openComparison(app, page);
  await expect(list(page, app)).toBeFocused();
  const tools = page.getByRole('toolbar', { name: words.compare.tools });
  const inside = (region: Locator) =>
    region.evaluate((element) => element.contains(element.ownerDocument.activeElement));
  for (const region of [
    page.getByRole('region', { name: words.compare.measures.title, exact: true }),
    page.locator('[data-region]', { has: pane(page, 'Before: Current process') }),
    tools,
  ]) {
    await keyboard.press('Shift+F6');
    await expect.poll(() => inside(region)).toBe(true);
  }
  for (let i = 0; i < 3; i++) await keyboard.press('F6');
  await expect.poll(() => inside(page.getByRole('complementary', { name: words.compare.list }))).toBe(true);
  await tools.getByRole('button', { name: words.compare.plan }).press('Enter');
  await expect(page.getByRole('heading', { name: words.plan.title, level: 1 })).toBeFocused();
  await keyboard.press('Shift+F6');
  await expect.poll(() => inside(page.getByRole('toolbar', { name: words.plan.tools }))).toBe(true);
  await keyboard.press('F6');
  await expect.poll(() => inside(page.locator('[data-view="plan"]'))).toBe(true);
});

test('is narrowed by class and by team', async ({ app, page }) => {
  await openComparison(app, page);
  await page.getByRole('button', { name: /^Removed/ }).click();
  await expect.poll(() => rowsOf(page, app)).toEqual([expect.stringContaining('Approve payment terms')]);
  await expect(page.getByRole('heading', { name: '1 of 6 changes' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Team' }).click();
  // What went was between finance and legal: it touches both, and nobody before the offer.
  await page.getByRole('option', { name: 'Legal' }).click();
  await expect(list(page, app).getByRole('option')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Team' }).click();
  await page.getByRole('option', { name: 'BDR' }).click();
  await expect(page.getByText(app.words.compare.noMatch)).toBeVisible();
  await page.getByRole('button', { name: app.words.compare.showAll }).click();
  await expect(list(page, app).getByRole('option')).toHaveCount(6);
});

test('rows are walked by keys, say what changed, and come into view on both charts', async ({
  app,
  page,
}) => {
  const { names } = await openComparison(app, page);
  await list(page, app).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  const chosen = list(page, app).getByRole('option', { selected: true });
  await expect(chosen).toContainText(names.changed);
  await expect(chosen).toContainText('5 days → 2 days');
  await page.keyboard.press('End');
  await expect(chosen).toContainText(names.renamed);
  const inside = async (name: string, text: string): Promise<boolean> => {
    const frame = await app.box(pane(page, name));
    const word = await app.box(pane(page, name).getByText(text, { exact: true }).first());
    return (
      word.x >= frame.x &&
      word.x + word.width <= frame.x + frame.width &&
      word.y + word.height <= frame.y + frame.height
    );
  };
  await expect.poll(() => inside('Before: Current process', 'Hand-over')).toBe(true);
  await expect.poll(() => inside('After: Target process', 'Handover')).toBe(true);
});

test('a step clicked on a chart is chosen in the list; both charts go together until they are unlinked', async ({
  app,
  page,
}) => {
  const { names } = await openComparison(app, page);
  const [before, after] = [pane(page, 'Before: Current process'), pane(page, 'After: Target process')];
  await after.getByText('Call three').click();
  const chosen = list(page, app).getByRole('option', { selected: true });
  await expect(chosen).toContainText(names.added);
  await app.rest();
  const legal = (side: Locator) => side.getByText('Cost and');
  const from = await app.centre(after);
  const still = await app.box(legal(before));
  await app.drag(from, { x: from.x - 60, y: from.y - 20 });
  await app.rest();
  const linked = await app.box(legal(before));
  expect(linked.x).toBeCloseTo(still.x - 60, -1);
  expect(linked.y).toBeCloseTo(still.y - 20, -1);
  await page.getByRole('button', { name: app.words.compare.linked }).click();
  await app.drag(from, { x: from.x + 60, y: from.y });
  await app.rest();
  expect((await app.box(legal(before))).x).toBeCloseTo(linked.x, 0);
});

test('the overlay draws what is gone into the target, and chooses there as well', async ({ app, page }) => {
  const { names } = await openComparison(app, page);
  await page.getByRole('radio', { name: 'Overlay' }).click();
  const chart = pane(page, 'Target process, with what is gone of Current process');
  await expect(chart.getByText('Call three')).toBeVisible();
  await chart.getByText('payment terms').click({ force: true });
  await expect(list(page, app).getByRole('option', { selected: true })).toContainText(names.removed);
});

test('follows what is changed on the map, and undo', async ({ app, page }) => {
  const { names } = await openComparison(app, page);
  await page.getByRole('button', { name: app.words.compare.back }).click();
  await app.step(names.slow).click();
  await page.keyboard.press('F2');
  await app.nameField.fill('Answer within a day');
  await app.nameField.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+4');
  const row = list(page, app).getByRole('option', { name: /Was “Answer within a day”/ });
  await expect(row).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toBeHidden();
  await expect(list(page, app).getByRole('option')).toHaveCount(6);
});

test('keys that edit the map do nothing while it is out of sight', async ({ app, page }) => {
  const { names } = await openComparison(app, page);
  await page.getByRole('button', { name: app.words.compare.back }).click();
  await app.step(names.slow).click();
  await page.keyboard.press('Alt+4');
  await expect(list(page, app)).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+d');
  await expect(list(page, app).getByRole('option')).toHaveCount(6);
});

test('compares with a file, and takes nothing of it', async ({ app, page }) => {
  await openComparison(app, page);
  const before = await app.document();
  await page.getByRole('button', { name: /Target process/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: app.words.compare.otherFile }).click();
  const other = structuredClone(comparedProject().document) as { project: { id: string; name: string } };
  other.project = { ...other.project, id: 'other', name: 'Last year' };
  await (await chooser).setFiles({
    name: 'last-year.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(other)),
  });
  await expect(page.getByRole('button', { name: /Last year: Target process/ })).toBeVisible();
  await expect(list(page, app).getByRole('option')).toHaveCount(6);
  expect(await app.document()).toEqual(before);
});

test('leaves as a picture: charts with every mark and their words', async ({ app, page }) => {
  await openComparison(app, page);
  const words = app.words.files.export;
  await page.getByRole('button', { name: app.words.compare.picture }).click();
  await page.getByRole('menuitem', { name: app.words.compare.pictures.charts }).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog.getByRole('combobox', { name: words.subject })).toContainText(
    words.subjects.comparison,
  );
  await dialog.getByRole('radio', { name: words.formats.svg, exact: true }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.download, exact: true }).click();
  const svg = (await contentOf(await download)).toString('utf8');
  for (const text of [
    'Current process',
    'Target process',
    'Added',
    'Removed',
    'Moved',
    'Changed',
    'payment terms',
  ])
    expect(svg).toContain(`>${text}<`);
  expect(svg).not.toContain('NaN');
});

const HEAD = {
  en: 'No.,What changes,Team,For whom,Owner,Due,Status,Notes',
  zh: '序号,变化内容,团队,涉及对象,负责人,截止日期,状态,备注',
};

for (const language of ['en', 'zh'] as const satisfies readonly Language[])
  test.describe(language, () => {
    test.use({ language });

    test('the plan is written, one undo a visit, and leaves as CSV', async ({ app, page }) => {
      await openComparison(app, page, language);
      const before = await app.document();
      const { plan } = app.words;
      await app.button(app.words.compare.plan).click();
      const table = page.getByRole('table', { name: plan.table });
      await expect(table.getByRole('row')).toHaveCount(7);
      const field = (column: keyof typeof plan.columns, line: number): Locator => {
        const name = plan.of
          .replace('{column}', plan.columns[column])
          .replace('{number, number}', String(line));
        return table.getByLabel(name, { exact: true });
      };
      await field('owner', 2).pressSequentially('=Ada', { delay: 30 });
      await app.saved();
      await field('owner', 2).pressSequentially(' & Bo', { delay: 30 });
      await field('due', 2).fill('2026-12-31');
      await field('notes', 3).fill('first line\nsecond, "quoted"');
      await field('task', 6).fill('Finance approves earlier');
      await app.button(plan.add).click();
      await expect(field('task', 7)).toBeFocused();
      await page.keyboard.type('Train the team');
      await page.keyboard.press('Tab');
      const download = page.waitForEvent('download');
      await app.button(plan.download).click();
      const csv = (await contentOf(await download)).toString('utf8');
      const lines = csv.split('\r\n');
      expect(lines[0]).toBe(`\uFEFF${HEAD[language]}`);
      expect(lines).toHaveLength(9);
      expect(lines[2]).toContain(`,"'=Ada & Bo",2026-12-31,${plan.statuses.open},`);
      expect(lines[3]).toContain('"first line\nsecond, ""quoted"""');
      expect(lines[6]).toContain('6,Finance approves earlier,');
      expect(lines[7]).toBe(`7,Train the team,,,,,${plan.statuses.open},`);
      expect(Object.keys((await app.document()).planLines)).toHaveLength(4);
      // Owner, day, notes, own words, the added line and its words: six acts.
      expect(await app.pressUntilOff('undo')).toBe(6);
      expect(await app.document()).toEqual(before);
      await check(page, 'the plan');
    });

    test('both screens are clean for axe, in both colours', async ({ app, page }) => {
      await openComparison(app, page, language);
      await list(page, app).getByRole('option').nth(3).click();
      await check(page, 'both charts and what changed');
    });
  });

test('lines are sorted, filtered, cleared and done', async ({ app, page }) => {
  await openComparison(app, page);
  const { plan } = app.words;
  // From the list, which has the focus then.
  await list(page, app).getByRole('option').first().click();
  await page.keyboard.press('Alt+5');
  const table = page.getByRole('table', { name: plan.table });
  const numbers = async (): Promise<string[]> =>
    (await table.getByRole('row').locator('td:first-child').allInnerTexts()).map((text) => text.trim());
  await table.getByLabel('Due, line 4', { exact: true }).fill('2026-03-01');
  await table.getByLabel('Due, line 2', { exact: true }).fill('2026-05-01');
  await app.button('Sort by Due').click();
  await expect.poll(numbers).toEqual(['4', '2', '1', '3', '5', '6']);
  await app.button('Sorted upwards by Due').click();
  await expect.poll(numbers).toEqual(['2', '4', '1', '3', '5', '6']);
  await app.button('Sorted downwards by Due').click();
  await expect.poll(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  await page.getByRole('combobox', { name: 'Status, line 4' }).click();
  await page.getByRole('option', { name: plan.statuses.done }).click();
  await expect(page.getByText('6 lines · 1 of 6 done')).toBeVisible();
  await page
    .getByRole('combobox', { name: plan.filters.team, exact: true })
    .or(page.getByRole('combobox', { name: beginning(plan.filters.team) }))
    .first()
    .click();
  await page.getByRole('option', { name: 'Legal' }).click();
  // As in the comparison: the approval that goes was between finance and legal, so that it touches both.
  await expect.poll(numbers).toEqual(['2', '6']);
  await app.button('Clear what is written in line 2').click();
  await expect(table.getByLabel('Due, line 2', { exact: true })).toHaveValue('');
});

test('the plan is printed on a clean page', async ({ app, page }) => {
  await openComparison(app, page);
  await app.button(app.words.compare.plan).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.plan-print');
  await expect(sheet.getByText('Drop “Approve payment terms”')).toBeVisible();
  await expect(app.button(app.words.plan.print)).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(5000);
});

test('begins where its names can be read, and goes from change to change by button and key', async ({
  app,
  page,
}) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    const { names } = await openComparison(app, page);
    const { compare } = app.words;
    const tools = page.getByRole('toolbar', { name: compare.zoom });
    const zoom = async (): Promise<number> => Number.parseInt(await tools.innerText(), 10);
    await expect.poll(zoom).toBeGreaterThanOrEqual(75);
    const chosen = list(page, app).getByRole('option', { selected: true });
    await tools.getByRole('button', { name: compare.nextChange }).click();
    await tools.getByRole('button', { name: compare.nextChange }).click();
    await expect(chosen).toContainText(names.moved);
    await pane(page, 'After: Target process').focus();
    await page.keyboard.press('n');
    await expect(chosen).toContainText(names.added);
    await page.keyboard.press('p');
    await expect(chosen).toContainText(names.moved);
    await page.goto('/');
  }
});

test('for one team, only what changes for it is open and counted; where nothing does it is said', async ({
  app,
  page,
}) => {
  await openComparison(app, page);
  const { compare } = app.words;
  const choose = async (team: string): Promise<void> => {
    await page.getByRole('combobox', { name: compare.team }).click();
    await page.getByRole('option', { name: team, exact: true }).click();
  };
  await expect(page.getByText('3 gaps here')).toBeVisible();
  await app.button(compare.onlyChanged).click();
  await choose('Legal');
  await expect(page.getByText('3 gaps here')).toBeHidden();
  await expect(page.getByText('1 gap here')).toBeVisible();
  // What is folded is a mark with a count: no name of the seller's is left.
  await choose('CS');
  await expect(pane(page, 'After: Target process').getByText('Discovery')).toHaveCount(0);
  await choose('SDR');
  await expect(page.getByText('Nothing changes for SDR.')).toBeVisible();
});

test('with one team looked at, its lane is in view on both charts', async ({ app, page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await openComparison(app, page);
    await page.getByRole('combobox', { name: app.words.compare.team }).click();
    await page.getByRole('option', { name: 'CS', exact: true }).click();
    for (const name of ['Before: Current process', 'After: Target process']) {
      const chart = pane(page, name);
      const box = await app.box(chart);
      const step = await app.box(chart.getByText('Onboard', { exact: true }));
      expect(step.y).toBeGreaterThan(box.y);
      expect(step.y + step.height).toBeLessThan(box.y + box.height);
      expect(step.x).toBeGreaterThan(box.x);
      expect(step.x + step.width).toBeLessThan(box.x + box.width);
    }
    await page.goto('/');
  }
});

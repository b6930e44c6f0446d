// Checks as a manager meets them: found while drawing, marked, gone to, mended and switched off, by mouse and by keyboard.
import type { Locator } from '@playwright/test';
import type { ProjectDocument } from '../../src/model/document';
import { sketchFlow } from '../helpers/flow-sketch';
import { addMap } from '../ui/checks/other-map';
import { check } from './support/axe';
import { expect, test } from './support/test';
import { contentOf, type Stagelane } from './support/stagelane';

/** A dead end, a decision whose ways say nothing, nobody responsible; and another chart without a start. */
const flawed = (language: 'en' | 'zh' = 'en'): ProjectDocument =>
  sketchFlow({
    language,
    map: { side: 'target' },
    steps: {
      Begin: { kind: 'start', y: 40 },
      Fit: { kind: 'decision', x: 180, y: 30 },
      Offer: { x: 420, y: 40, completion: 'Sent' },
      Lost: { kind: 'end-lost', x: 200, y: 160 },
    },
    ways: ['Begin > Fit', 'Fit > Offer', 'Fit > Lost'],
    more: (tx) => addMap(tx, 'Detail', ['One', 'Two', 'Three']),
  }).document();

const pill = ({ page, words }: Stagelane): Locator =>
  page.getByRole('button', { name: new RegExp(`^${words.checks.pill.split('{')[0]}`) });
const panel = ({ page, words }: Stagelane): Locator =>
  page.getByRole('complementary', { name: words.dock.tabs.checks });

test('a finding is told, shown, mended and taken back', async ({ app, page }) => {
  await app.open(flawed());
  await expect(pill(app)).toHaveAccessibleName(/1 problem, /);
  await expect(page.getByRole('img', { name: 'Problem: Dead end' })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Activity Offer.*; Problem: Dead end$/ })).toBeVisible();
  await pill(app).click();
  await expect(panel(app)).toBeVisible();
  await panel(app).getByRole('button', { name: 'Label Yes and No: Fit' }).click();
  await expect(panel(app).getByText('Branch without a condition')).toHaveCount(0);
  const labels = Object.values((await app.document()).connections).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Yes', 'No']));
  await app.press('undo');
  await expect(panel(app).getByText('Branch without a condition')).toBeVisible();
});

test('by keyboard alone: next finding, panel, mending, switching off', async ({ app, page }) => {
  await app.open(flawed());
  await expect(pill(app)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(app.details.getByRole('textbox').first()).toHaveValue('Offer');
  await expect(page.locator('.chart :focus')).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+F8');
  await expect(panel(app).locator('[data-finding]:focus')).toContainText('Offer');
  await page.keyboard.press('ArrowDown');
  await expect(panel(app).locator('[data-finding]:focus')).toContainText('Fit');
  await page.keyboard.press('Tab');
  await expect(panel(app).locator(':focus')).toHaveAccessibleName('Label Yes and No: Fit');
  await page.keyboard.press('Enter');
  await expect(panel(app).getByText('Branch without a condition')).toHaveCount(0);
  await expect(panel(app).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Alt+F8');
  await expect(panel(app)).toHaveCount(0);
});

test('F8 goes on to the other chart and brings its step into view', async ({ app, page }) => {
  const document = flawed();
  await app.open(document);
  await expect(pill(app)).toBeVisible();
  await pill(app).click();
  await panel(app).getByRole('radio', { name: 'All charts' }).click();
  await panel(app)
    .getByRole('button', { name: /^Detail · Three/ })
    .first()
    .click();
  await expect(app.chart).toHaveAccessibleName(/Detail/);
  await expect(page.locator('.react-flow__node.selected')).toBeInViewport();
  await expect(page.locator('.react-flow__node.selected')).toContainText('Three');
});

test('drawing a chain raises no alarm in between', async ({ app, page }) => {
  await app.open(
    sketchFlow({ lanes: { SDR: {} }, stages: { Find: {} }, steps: { Begin: 'start' } }).document(),
  );
  const seen: string[] = [];
  await page.exposeFunction('saw', (text: string) => seen.push(text));
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const mark of document.querySelectorAll('[data-problem]'))
        (window as unknown as { saw(text: string): void }).saw(mark.getAttribute('aria-label') ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator('.react-flow__node').first().click();
  // The clock goes by hand from here on: a busy machine makes no one slower.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const name of ['Call', 'Meet', 'Offer', 'Sign']) {
    await page.keyboard.press('Tab');
    await expect(app.nameField).toBeFocused();
    await page.clock.runFor(300);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.clock.runFor(900);
  }
  expect(seen).toEqual([]);
});

test('files show no badges', async ({ app, page }) => {
  await app.open(flawed());
  await expect(page.getByRole('img', { name: 'Problem: Dead end' })).toBeVisible();
  const svg = (await contentOf(await app.export('svg'))).toString();
  expect(svg).toContain('Offer');
  expect(svg).not.toContain('M0 -9.5L9.5 7');
  expect(svg.toLowerCase()).not.toContain('#c2281d');
});

test('a large chart is checked in a worker, and drawing goes on', async ({ app, page }) => {
  const names = Array.from({ length: 500 }, (_, i) => `Step ${i + 1}`);
  const place = (i: number) => ({ x: 17 + (i % 25) * 170, y: 16 + Math.floor(i / 25) * 90 });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await app.open(
    sketchFlow({
      steps: Object.fromEntries(names.map((name, i) => [name, place(i)])),
      ways: names.slice(1).map((name, i) => `${names[i]} > ${name}`),
    }).document(),
  );
  await expect(pill(app)).toHaveAccessibleName(/3 problems/);
  expect(workers.some((url) => url.includes('check-worker'))).toBe(true);
});

test('the panel with help open is accessible, in light and dark', async ({ app, page }) => {
  await app.open(flawed());
  await pill(app).click();
  await panel(app).getByRole('button', { name: 'Help on Dead end' }).click();
  await expect(panel(app).getByText('Why it matters')).toBeVisible();
  await check(page, 'a finding and its help', { within: 'aside' });
  await panel(app).getByRole('radio', { name: 'All checks' }).click();
  await check(page, 'all rules', { within: 'aside' });
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });
  test('says all in Chinese', async ({ app, page }) => {
    await app.open(flawed('zh'));
    await expect(page.getByRole('img', { name: '问题：流程断头' })).toBeVisible();
    await pill(app).click();
    await panel(app).getByRole('button', { name: '标注是与否：Fit' }).click();
    await expect(panel(app).getByText('分支没有条件')).toHaveCount(0);
    const labels = Object.values((await app.document()).connections).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['是', '否']));
  });
});

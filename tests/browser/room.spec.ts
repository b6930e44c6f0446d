// A small window: nothing is cut, nothing lies on the headers or on the selected step, and what is folded opens again.
import type { Locator } from '@playwright/test';
import { sketched } from './support/sketch';
import { beginning, type Box, type Stagelane, templateTexts } from './support/stagelane';
import { templateProject } from './support/template-project';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1024, height: 768 } });

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;
const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x + 1 ||
  b.x + b.width <= a.x + 1 ||
  a.y + a.height <= b.y + 1 ||
  b.y + b.height <= a.y + 1;

/** Every bar above the chart lies in its pane, clear of the other bars, and all its buttons lie in it. */
async function expectWhole(app: Stagelane): Promise<void> {
  await app.rest();
  const pane = await app.box(app.chart.getByRole('application', { name: app.words.canvas.pane }));
  const bars = await app.chart.locator('[data-bar]').evaluateAll((all) => {
    const boxOf = (element: Element): Box => element.getBoundingClientRect().toJSON() as Box;
    return all.map((bar) => ({
      box: boxOf(bar),
      buttons: [...bar.querySelectorAll('button')]
        .filter((button) => button.checkVisibility())
        .map((button) => ({ name: button.getAttribute('aria-label') ?? '', box: boxOf(button) })),
    }));
  });
  expect(bars.length).toBeGreaterThan(1);
  for (const [i, { box, buttons }] of bars.entries()) {
    expect(box.width, 'a bar is on the screen').toBeGreaterThan(0);
    expect(within(box, pane), 'in the pane, off the headers').toBe(true);
    for (const button of buttons) expect(within(button.box, box), button.name).toBe(true);
    for (const other of bars.slice(i + 1)) expect(apart(box, other.box), 'bars are apart').toBe(true);
  }
}

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    for (const width of [1024, 1200])
      test(`all of the top bar is in view at ${width}`, async ({ app, page }) => {
        const { words } = app;
        await page.setViewportSize({ width, height: 768 });
        const document = templateProject('b2b-complex', language);
        const name =
          language === 'en' ? 'Enterprise software sales 2027, EMEA' : '企业软件销售流程二零二七华东大区';
        const map = Object.values(document.maps).find(({ kind }) => kind === 'whole');
        // What the switch of sides says already is not said again where there is little room.
        if (map) map.name = words.maps.groups.current;
        await app.open({ ...document, project: { ...document.project, name } });
        const chart = page.getByRole('button', { name: beginning(words.maps.chart) });
        const isSaid = async (): Promise<boolean> =>
          (await app.box(chart.getByText(words.maps.groups.current))).width > 1;
        expect(await isSaid()).toBe(width > 1100);
        await expect(chart).toHaveAccessibleName(new RegExp(words.maps.groups.current));
        await page.goto('/');
        if (map) map.name = language === 'en' ? 'Sales as they go today' : '今天的销售怎么走';
        await app.open({ ...document, project: { ...document.project, name } });
        const bar = page.getByRole('banner').first();
        const own = await app.box(bar);
        const buttons = await bar.locator('button, a[href]').all();
        const boxes: Box[] = [];
        for (const button of buttons) if (await button.isVisible()) boxes.push(await app.box(button));
        for (const [i, box] of boxes.entries()) {
          expect(within(box, own)).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
        }
        for (const action of ['share-link', 'find', 'tidy', 'present'] as const)
          await expect(bar.getByRole('button', { name: words.actions[action], exact: true })).toBeVisible();
        // What project and map are called can be read, at least their beginnings.
        expect((await app.box(bar.getByRole('heading', { level: 1 }))).width).toBeGreaterThan(60);
        expect(
          (await app.box(bar.getByRole('button', { name: beginning(words.maps.chart) }))).width,
        ).toBeGreaterThan(80);
      });

    test('chart and table with details, palette and minimap', async ({ app, page }) => {
      const { words } = app;
      const { steps } = templateTexts('b2b-complex', language);
      await app.openTemplate('b2b-complex');
      await expect(app.details).toBeHidden();
      await expectWhole(app);
      await test.step('beside the aids or the details', async () => {
        await app.button(words.dock.tabs.numbers).click();
        await expect(page.getByRole('complementary', { name: words.dock.tabs.numbers })).toBeVisible();
        // There is room for one panel beside the chart: they take each other's place.
        await expect(app.details).toBeHidden();
        await expectWhole(app);
        await app.button(words.editor.openInspector).click();
        await expect(app.details).toBeVisible();
        await expect(page.getByRole('complementary', { name: words.dock.tabs.numbers })).toBeHidden();
        await expectWhole(app);
        // What gave way comes back with the room, however the panel goes.
        for (const fold of [
          () => app.button(words.dock.fold).click(),
          () => page.keyboard.press('Alt+Shift+O'),
        ]) {
          await page.keyboard.press('Alt+Shift+O');
          await expect(app.details).toBeHidden();
          await fold();
          await expect(app.details).toBeVisible();
        }
      });
      const name = Object.values(steps)[3]?.name ?? '';
      await app.step(name).click();
      await page.keyboard.press('Alt+Shift+F');
      await expectWhole(app);

      await app.button(words.editor.foldInspector).click();
      await page.getByRole('radio', { name: words.table.views.both, exact: true }).click();
      const table = page.getByRole('grid');
      await expect(table).toBeVisible();
      await expect(app.details).toBeHidden();
      await expect(app.chart.getByRole('img', { name: words.canvas.minimap })).toBeHidden();
      await expect.poll(async () => (await app.box(app.chart)).width).toBeLessThan(600);
      await expectWhole(app);

      await test.step('details open above the table and fold again', async () => {
        const chart = await app.box(app.chart);
        await app.button(words.editor.openInspector).click();
        await expect(app.details).toBeVisible();
        expect((await app.box(app.chart)).width).toBe(chart.width);
        expect((await app.box(app.details)).x).toBeGreaterThan(chart.x + chart.width);
        await app.button(words.editor.foldInspector).click();
        await expect(app.details).toBeHidden();
      });

      await test.step('kinds without room are in a menu', async () => {
        const more = app.palette.getByRole('button', { name: words.canvas.moreKinds });
        await more.click();
        await page.getByRole('menuitem', { name: words.steps.kinds.note.name }).click();
        await expect(
          app.palette.getByRole('button', { name: new RegExp(words.steps.kinds.note.name) }),
        ).toBeVisible();
        await page.keyboard.press('Escape');
      });

      await test.step('the minimap opens when asked for', async () => {
        await app.button(words.actions['toggle-minimap']).click();
        await expect(app.chart.getByRole('img', { name: words.canvas.minimap })).toBeVisible();
        await expectWhole(app);
      });
    });

    test('the bar of a step is never on its step and covers no other where there is room', async ({
      app,
    }) => {
      const { steps } = templateTexts('b2c-simple', language);
      await app.openTemplate('b2c-simple');
      const all: { name: string; at: Locator }[] = Object.values(steps).map(({ name }) => ({
        name,
        at: app.step(name),
      }));
      const bar = app.page.getByRole('toolbar', { name: app.words.canvas.stepBar, exact: true });
      const boxes = await Promise.all(all.map(({ at }) => app.box(at)));
      let covered = 0;
      let above = 0;
      for (const [i, { name, at }] of all.entries()) {
        await at.click({ position: { x: 4, y: 20 }, force: true });
        await app.rest();
        if (!(await bar.isVisible())) continue;
        const box = await app.box(bar);
        const own = await app.box(at);
        expect(own, 'the view stays where it is').toEqual(boxes[i]);
        expect(apart(box, own), name).toBe(true);
        const usual = { ...box, x: own.x + (own.width - box.width) / 2, y: own.y - box.height - 12 };
        for (const step of boxes) {
          if (!apart(box, step)) covered++;
          if (!apart(usual, step)) above++;
        }
        await app.page.keyboard.press('Escape');
      }
      // The whole chart is in view, small: always above, it would cover several times as many.
      expect(covered).toBeLessThanOrEqual(5);
      expect(above).toBeGreaterThanOrEqual(4 * covered);
    });
  });

/** A chart grown into a strip: every pill has something to say. */
const strip = () =>
  sketched({
    lanes: ['Sales', 'Legal'],
    stages: ['Offer', 'Close'],
    steps: Array.from({ length: 12 }, (_, i) => [`Step ${i + 1}`, 0, 0, 24 + 180 * i, 24] as const),
    connections: Array.from({ length: 11 }, (_, i) => [`Step ${i + 1}`, `Step ${i + 2}`] as const),
  });

/** Bars, pills, minimap, the bar of the selected step and the message: none lies on another. */
async function expectNoneCovered(app: Stagelane, where: string): Promise<void> {
  const { page, words } = app;
  const toast = page.locator('[data-sonner-toast]').first();
  await app.step('Step 2').focus();
  await page.keyboard.press('ControlOrMeta+c');
  const stepBar = page.getByRole('toolbar', { name: words.canvas.stepBar, exact: true });
  await expect(toast).toBeVisible();
  await expect(stepBar).toBeVisible();
  await expect
    .poll(
      async () => {
        const boxes = new Map<string, Box>([
          ['message', await app.box(toast)],
          ['step bar', await app.box(stepBar)],
        ]);
        for (const [i, bar] of (await app.chart.locator('[data-bar]').all()).entries())
          boxes.set(`bar ${i}: ${(await bar.textContent()) ?? ''}`, await app.box(bar));
        const all = [...boxes];
        return all.flatMap(([name, box], i) =>
          all.slice(i + 1).flatMap(([other, at]) => (apart(box, at) ? [] : [`${name} on ${other}`])),
        );
      },
      { message: where },
    )
    .toEqual([]);
}

for (const [width, height] of [
  [1024, 768],
  [1240, 800],
  [1440, 900],
] as const)
  test(`a message, pills and bars leave each other free at ${width}`, async ({ app, page }) => {
    const { words } = app;
    await page.setViewportSize({ width, height });
    await app.open(strip());
    const folded = app.button(words.editor.openInspector);
    if (await folded.isVisible()) await folded.click();
    await expect(app.chart.getByText(words.canvas.strip)).toBeVisible();
    await expect(app.chart.locator('[data-bar="checks"]')).toBeVisible();
    await app.step('Step 2').click();
    await expectNoneCovered(app, 'beside the details');
    await app.button(words.dock.tabs.outline).click();
    await app.rest();
    await expectNoneCovered(app, 'beside the panel at the left');
    await app.button(words.actions['toggle-minimap']).click();
    await app.rest();
    await expectNoneCovered(app, 'with or without the minimap');
    await page.getByRole('radio', { name: words.table.views.both, exact: true }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    await app.rest();
    await expectNoneCovered(app, 'beside the table');
  });

test('a step that is moved to another lane or stage is seen there, clear of all bars', async ({
  app,
  page,
}) => {
  const { words } = app;
  const lanes = ['SDR', 'Sales', 'Finance', 'Legal', 'Product', 'Board', 'CS'];
  await app.open(
    sketched({
      lanes,
      stages: ['Find', 'Talk', 'Offer', 'Close', 'Care', 'Renew'],
      steps: lanes.map((lane, i) => [`Work of ${lane}`, i, 0, 17, 16] as const),
      connections: lanes.slice(1).map((lane, i) => [`Work of ${lanes[i] ?? ''}`, `Work of ${lane}`] as const),
    }),
  );
  const step = app.step('Work of Sales');
  const expectSeen = async (how: string): Promise<void> => {
    await app.rest();
    const pane = await app.box(app.chart.getByRole('application', { name: words.canvas.pane }));
    const box = await app.box(step);
    expect(within(box, pane), how).toBe(true);
    for (const bar of await app.chart.locator('[data-bar]').all())
      expect(apart(box, await app.box(bar)), how).toBe(true);
  };
  await step.click();
  for (const key of [...Array<string>(5).fill('ArrowDown'), ...Array<string>(5).fill('ArrowRight')]) {
    await page.keyboard.press(`Alt+${key}`);
    await expectSeen(key);
  }
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Alt+ArrowUp');
  await expectSeen('up');
  const choose = async (label: string, name: string): Promise<void> => {
    await app.details
      .getByRole('combobox', { name: new RegExp(`^${label}`) })
      .first()
      .click();
    await page.getByRole('option', { name, exact: true }).click();
    await expectSeen(name);
  };
  await app.button(words.editor.openInspector).click();
  await expectSeen('details open');
  await choose(words.inspector.team, 'CS');
  await choose(words.inspector.stageOf, '1 Find');
  await app.button(words.editor.foldInspector).click();
  await page.getByRole('radio', { name: words.table.views.both, exact: true }).click();
  const row = page.getByRole('row', { name: /^Work of Sales/ });
  await expect(row).toBeVisible();
  await expectSeen('table open');
  // As large as that only a part of the lanes is in view.
  for (let presses = 0; presses < 2; presses++) await app.button(words.actions['zoom-in']).click();
  for (const name of ['SDR', 'CS']) {
    await row.locator('[data-cell="team"]').click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(row.locator('[data-cell="team"]')).toContainText(name);
    await expectSeen(`${name} in the table`);
  }
});

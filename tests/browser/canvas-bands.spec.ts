// Lanes and stages: added, renamed, recoloured, reordered, resized and deleted at their headers, which stay in view.
import type { ProjectDocument } from '../../src/model/document';
import { flow, flowZh, sketched } from './support/sketch';
import type { Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

const BANDS = ['lanes', 'stages'] as const;
type Bands = (typeof BANDS)[number];
const axisOf = (of: Bands): 'lane' | 'stage' => (of === 'lanes' ? 'lane' : 'stage');

const NAMES: Record<Bands, string[]> = {
  lanes: ['SDR', 'Sales', 'Legal'],
  stages: ['Find', 'Talk', 'Offer', 'Close'],
};

/** The size of a header along its own axis, px of the screen. */
async function size(app: Stagelane, of: Bands, number: number): Promise<number> {
  const { width, height } = await app.box(app.headers(of).nth(number));
  return of === 'lanes' ? height : width;
}

/** The border behind a lane or stage: between two headers. */
async function border(app: Stagelane, of: Bands, number: number) {
  const { x, y, width, height } = await app.box(app.headers(of).nth(number));
  return of === 'lanes' ? { x: x + width / 2, y: y + height } : { x: x + width, y: y + height / 2 };
}

for (const of of BANDS) {
  const axis = axisOf(of);

  test(`${of}: added at the end, named at once, renamed in place`, async ({ app, page }) => {
    const document = flow();
    await app.open(document);
    const field = page
      .getByRole('group', { name: app.words.canvas[of], exact: true })
      .getByRole('textbox', { name: app.words.canvas.name });
    await app.button(app.words.actions[`add-${axis}`]).click();
    await expect(field).toBeFocused();
    await page.keyboard.insertText('Service');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.bandNames(of)).toEqual([...NAMES[of], 'Service']);
    await app.headers(of).first().dblclick();
    await expect(field).toHaveValue(NAMES[of][0] ?? '');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Renamed');
    await page.keyboard.press('Escape');
    await expect.poll(() => app.bandNames(of)).toEqual([...NAMES[of], 'Service']);
    await app.headers(of).first().press('F2');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Renamed');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.bandNames(of)).toEqual(['Renamed', ...NAMES[of].slice(1), 'Service']);
    await app.pressUntilOff('undo');
    expect(await app.document()).toEqual(document);
  });

  test(`${of}: reordered by menu and by drag, in one undo each`, async ({ app }) => {
    const document = flow();
    await app.open(document);
    const [first = '', second = '', ...rest] = NAMES[of];
    await app.bandMenu(of, 0, app.words.canvas.moveOn[axis]);
    await expect.poll(() => app.bandNames(of)).toEqual([second, first, ...rest]);
    await app.rest();
    const from = await app.centre(app.headers(of).nth(1));
    const last = await app.box(app.headers(of).last());
    const to =
      of === 'lanes' ? { x: from.x, y: last.y + last.height - 6 } : { x: last.x + last.width - 6, y: from.y };
    await app.drag(from, to);
    await app.rest();
    await expect.poll(() => app.bandNames(of)).toEqual([second, ...rest, first]);
    await expect(app.history('undo')).toHaveAccessibleName(`Undo move ${axis}`);
    // What is in a band goes with it.
    const moved = await app.document();
    const places = ({ steps }: ProjectDocument) => Object.values(steps).map(({ x, y }) => ({ x, y }));
    expect(places(moved)).toEqual(places(document));
    expect(await app.pressUntilOff('undo')).toBe(2);
    expect(await app.document()).toEqual(document);
  });

  test(`${of}: the border makes them larger, never too small for what is in them`, async ({ app, page }) => {
    const document = flow();
    await app.open(document);
    const before = await size(app, of, 0);
    const from = await border(app, of, 0);
    const by = of === 'lanes' ? { x: 0, y: 70 } : { x: 70, y: 0 };
    await app.drag(from, { x: from.x + by.x, y: from.y + by.y });
    await app.rest();
    expect(Math.abs((await size(app, of, 0)) - before - 70)).toBeLessThanOrEqual(2);
    await expect(app.history('undo')).toHaveAccessibleName(`Undo resize ${axis}`);
    const large = await border(app, of, 0);
    await app.drag(large, { x: large.x - 4 * by.x, y: large.y - 4 * by.y });
    await app.rest();
    expect(await size(app, of, 0)).toBeCloseTo(before, 0);
    await app.press('undo');
    const again = await border(app, of, 0);
    await page.mouse.dblclick(again.x, again.y);
    await app.rest();
    expect(await size(app, of, 0)).toBeCloseTo(before, 0);
    await app.pressUntilOff('undo');
    expect(await app.document()).toEqual(document);
  });
}

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });
    for (const of of language === 'en' ? BANDS : (['lanes'] as const))
      test(`${of}: one with steps is deleted after asking, and undo brings all of it back`, async ({
        app,
        page,
      }) => {
        const document = language === 'zh' ? flowZh() : flow();
        await app.open(document);
        const words = app.words.canvas.delete;
        const names = await app.bandNames(of);
        const dialog = page.getByRole('dialog', {
          name: words[axisOf(of)].replace('{name}', names[1] ?? ''),
        });
        await app.bandMenu(of, 1, words.item[axisOf(of)]);
        await expect(dialog).toContainText('2');
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        expect(await app.document()).toEqual(document);
        await app.headers(of).nth(1).click();
        await page.keyboard.press('Delete');
        await dialog.getByRole('button', { name: words.go, exact: true }).click();
        await expect.poll(() => app.bandNames(of)).toEqual(names.toSpliced(1, 1));
        expect(Object.keys((await app.document()).steps)).toHaveLength(2);
        await app.press('undo');
        expect(await app.document()).toEqual(document);
        await expect(app.history('undo')).toBeDisabled();
      });
  });

test('the last lane and the last stage stay', async ({ app, page }) => {
  const document = sketched({ lanes: ['Sales'], stages: ['Talk'], steps: [['Meet', 0, 0, 17, 16]] });
  await app.open(document);
  for (const of of BANDS) {
    const axis = axisOf(of);
    const item = page.getByRole('menuitem', { name: app.words.canvas.delete.item[axis] });
    await app.headers(of).first().click({ button: 'right' });
    await expect(item).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(item).toBeHidden();
    await app.headers(of).first().click();
    await page.keyboard.press('Delete');
    await expect(page.getByText(app.words.canvas.delete.last[axis])).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  expect(await app.document()).toEqual(document);
});

test('a lane is recoloured from its menu, its steps with it', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const fill = (): Promise<string | null> =>
    app.step('Find lead').locator('svg [fill]:not([fill="none"])').first().getAttribute('fill');
  const before = await fill();
  await app.headers('lanes').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: app.words.canvas.look }).click();
  await page.getByRole('menuitemradio', { name: 'Rose', exact: true }).click();
  await expect.poll(fill).not.toBe(before);
  const recoloured = await app.document();
  expect(Object.values(recoloured.teams).find(({ name }) => name === 'SDR')?.hue).toBe('rose');
  await expect(app.history('undo')).toHaveAccessibleName('Undo recolour team');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

test('headers stay in view and in line with their bands while the chart pans and zooms', async ({
  app,
  page,
}) => {
  await app.openTemplate('b2b-complex');
  const view = page.getByRole('group', { name: app.words.canvas.view });
  await view.getByRole('button', { name: app.words.actions['zoom-full'] }).click();
  await app.rest();
  const step = app.chart.getByRole('group', { name: /^Activity / }).first();
  const strips = {
    lanes: await app.box(page.getByRole('group', { name: app.words.canvas.lanes, exact: true })),
    stages: await app.box(page.getByRole('group', { name: app.words.canvas.stages, exact: true })),
  };
  const state = async () => ({
    step: await app.box(step),
    lane: await app.box(app.headers('lanes').nth(4)),
    stage: await app.box(app.headers('stages').nth(3)),
  });
  const middle = await app.centre(app.chart);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(-5000, -5000);
  await app.rest();
  const start = await state();
  await page.mouse.wheel(64, 0);
  await page.mouse.wheel(0, 40);
  await app.rest();
  const panned = await state();
  const by = { x: panned.step.x - start.step.x, y: panned.step.y - start.step.y };
  expect(by.x).toBeLessThan(-50);
  expect(by.y).toBeLessThan(-30);
  // Along its own axis a header goes with the chart, across it not at all.
  expect(panned.lane.y - start.lane.y).toBeCloseTo(by.y, 0);
  expect(panned.lane.x).toBe(start.lane.x);
  expect(panned.stage.x - start.stage.x).toBeCloseTo(by.x, 0);
  expect(panned.stage.y).toBe(start.stage.y);
  // The first lane and stage are cut off at the edge of the view, so that their names stay in it.
  const lane = await app.box(app.headers('lanes').first());
  expect(lane.y).toBeCloseTo(strips.lanes.y, 0);
  expect(lane.height).toBeGreaterThanOrEqual(40);
  const stage = await app.box(app.headers('stages').first());
  expect(stage.x).toBeCloseTo(strips.stages.x, 0);
  expect(stage.width).toBeGreaterThanOrEqual(72);
  await view.getByRole('button', { name: app.words.actions['zoom-out'] }).click();
  await app.rest();
  const zoomed = await state();
  const factor = zoomed.step.width / panned.step.width;
  expect(factor).toBeLessThan(0.95);
  expect(zoomed.lane.height).toBeCloseTo(panned.lane.height * factor, 0);
  expect(zoomed.lane.width).toBe(panned.lane.width);
  expect(zoomed.stage.height).toBe(panned.stage.height);
  expect(await app.box(page.getByRole('group', { name: app.words.canvas.lanes, exact: true }))).toEqual(
    strips.lanes,
  );
});

// Lanes that run down, and collapsed and hidden lanes and stages: by mouse and keyboard, each one undo.
import { flow, flowZh } from './support/sketch';
import { expect, test } from './support/test';

const NAMES = {
  en: ['Find lead', 'First call', 'Meet', 'Send offer'],
  zh: ['寻找线索', '首次电话', '面谈', '发送报价'],
};

test('turned lanes stand side by side, the flow runs down, and one undo brings all back', async ({ app }) => {
  const document = flow();
  await app.open(document);
  await app.button(app.words.actions['turn-lanes']).click();
  await app.rest();
  const lanes = await Promise.all([0, 1, 2].map((i) => app.box(app.headers('lanes').nth(i))));
  expect(lanes.map(({ y }) => y)).toEqual([lanes[0]?.y, lanes[0]?.y, lanes[0]?.y]);
  expect(lanes[0]?.x).toBeLessThan(lanes[1]?.x ?? 0);
  const stages = await Promise.all([0, 1, 2, 3].map((i) => app.box(app.headers('stages').nth(i))));
  expect(stages.map(({ x }) => x)).toEqual(stages.map(() => stages[0]?.x));
  const tops = await Promise.all(NAMES.en.map(async (name) => (await app.centre(app.step(name))).y));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(app.history('undo')).toHaveAccessibleName('Undo turn lanes');
  expect(await app.pressUntilOff('undo')).toBe(1);
  expect(await app.document()).toEqual(document);
});

test('a narrow chart stands in the middle when its lanes run down, with its headers, and is used there', async ({
  app,
  page,
}) => {
  await app.open(flow());
  await app.button(app.words.actions['turn-lanes']).click();
  await app.fit();
  const pane = await app.box(app.chart);
  const [stage, lane] = [
    await app.box(app.headers('stages').first()),
    await app.box(app.headers('lanes').last()),
  ];
  const [before, behind] = [stage.x - pane.x, pane.x + pane.width - lane.x - lane.width];
  expect(before).toBeGreaterThan(100);
  expect(Math.abs(before - behind)).toBeLessThan(80);
  const first = await app.box(app.headers('lanes').first());
  expect(Math.abs(first.x - stage.x - stage.width)).toBeLessThan(12);
  await app.drag(
    { x: first.x + 20, y: first.y + first.height - 10 },
    { x: lane.x + lane.width - 4, y: first.y + 20 },
  );
  await app.rest();
  expect(await app.bandNames('lanes')).toEqual(['Sales', 'Legal', 'SDR']);
  await page.reload();
  await expect(app.chart).toBeVisible();
  await app.rest();
  expect(Math.abs((await app.box(app.headers('stages').first())).x - stage.x)).toBeLessThan(80);
  await app.button(app.words.actions['turn-lanes']).click();
  await app.rest();
  expect((await app.box(app.headers('lanes').first())).x - pane.x).toBeLessThan(10);
});

test('turned lanes and stages are reordered, resized and dropped into by mouse', async ({ app }) => {
  await app.open(flow());
  await app.button(app.words.actions['turn-lanes']).click();
  await app.rest();
  const first = await app.box(app.headers('lanes').first());
  const last = await app.box(app.headers('lanes').last());
  const grip = { x: first.x + 20, y: first.y + first.height - 10 };
  await app.drag(grip, { x: last.x + last.width - 4, y: grip.y });
  await app.rest();
  expect(await app.bandNames('lanes')).toEqual(['Sales', 'Legal', 'SDR']);
  const stage = await app.box(app.headers('stages').first());
  const border = { x: stage.x + stage.width / 2, y: stage.y + stage.height };
  await app.drag(border, { x: border.x, y: border.y + 60 });
  await app.rest();
  const taller = await app.box(app.headers('stages').first());
  expect(Math.abs(taller.height - stage.height - 60)).toBeLessThan(3);
  // The cell of Legal × Close: its lane's column, its stage's row.
  const lane = await app.box(app.headers('lanes').nth(1));
  const row = await app.box(app.headers('stages').nth(3));
  await app.dragStep('Meet', { x: lane.x + lane.width / 2, y: row.y + row.height / 2 });
  const { steps, lanes, teams, stages } = await app.document();
  const meet = Object.values(steps).find(({ name }) => name === 'Meet');
  expect(teams[lanes[meet?.lane ?? '']?.team ?? '']?.name).toBe('Legal');
  expect(stages[meet?.stage ?? '']?.name).toBe('Close');
});

test('a collapsed lane shows marks, takes drops, and opens at a mark', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const { canvas } = app.words;
  await app.headers('lanes').nth(1).hover();
  await page.locator('[data-band="lane"]').nth(1).getByRole('button', { name: canvas.collapse.lane }).click();
  await app.rest();
  expect((await app.box(app.headers('lanes').nth(1))).height).toBeLessThan(40);
  await expect(app.step('Meet')).toBeHidden();
  const mark = page.getByRole('img', { name: '1 step not shown, Sales, Talk' });
  await expect(mark).toBeVisible();
  await expect(app.connection('First call', '1 step not shown, Sales, Talk')).toBeVisible();
  await app.dragStep('First call', await app.centre(mark));
  await expect(page.getByRole('img', { name: '2 steps not shown, Sales, Talk' })).toBeVisible();
  await page.getByRole('img', { name: '2 steps not shown, Sales, Talk' }).click();
  await app.rest();
  const [call, meet] = await Promise.all([app.box(app.step('First call')), app.box(app.step('Meet'))]);
  const apart = call.x + call.width <= meet.x || meet.x + meet.width <= call.x;
  expect(apart || call.y + call.height <= meet.y || meet.y + meet.height <= call.y).toBe(true);
  expect(await app.pressUntilOff('undo')).toBe(3);
  expect(await app.document()).toEqual(document);
});

test('collapsed and opened by keyboard', async ({ app, page }) => {
  await app.open(flow());
  await app.headers('stages').nth(1).focus();
  // The header, its menu, its switch.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: app.words.canvas.collapse.stage }).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.step('Meet')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(app.step('Meet')).toBeVisible();
});

test('hidden stages keep their numbers for the others and come back from the corner', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  const { canvas, actions } = app.words;
  await app.bandMenu('stages', 1, canvas.hide.stage);
  await app.bandMenu('lanes', 2, canvas.hide.lane);
  await app.rest();
  await expect(app.headers('stages').nth(1)).toHaveAccessibleName('Stage 3, Offer');
  await expect(app.step('First call')).toBeHidden();
  await app.button(canvas.hiddenMenu).click();
  await page.getByRole('menuitem', { name: 'Show stage Talk' }).click();
  await expect(app.step('First call')).toBeVisible();
  await app.bandMenu('stages', 1, canvas.hide.stage);
  await app.button(canvas.hiddenMenu).click();
  await page.getByRole('menuitem', { name: actions['show-all'] }).click();
  await app.rest();
  await expect(app.step('First call')).toBeVisible();
  expect(await app.bandNames('lanes')).toEqual(['SDR', 'Sales', 'Legal']);
  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(document);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('turned, collapsed and hidden the same', async ({ app, page }) => {
    const document = flowZh();
    await app.open(document);
    const { canvas, actions } = app.words;
    await app.button(actions['turn-lanes']).click();
    await app.rest();
    await app.bandMenu('lanes', 1, canvas.collapse.lane);
    await app.bandMenu('stages', 0, canvas.hide.stage);
    await expect(page.getByRole('img', { name: '1 个步骤未显示，销售，沟通' })).toBeVisible();
    await expect(app.button(canvas.hiddenMenu)).toHaveText('隐藏 1 项');
    expect(await app.pressUntilOff('undo')).toBe(3);
    expect(await app.document()).toEqual(document);
  });
});

// Connections on the canvas and in their panel: drawn, reconnected, labelled, routed by chosen sides, deleted.
import type { Connection, ProjectDocument } from '../../src/model/document';
import { flow, flowZh, sketched } from './support/sketch';
import { isConnected, type Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

function connectionOf(document: ProjectDocument, from: string, to: string): Connection {
  const found = Object.values(document.connections).find(
    (connection) =>
      document.steps[connection.from]?.name === from && document.steps[connection.to]?.name === to,
  );
  if (!found) throw new Error(`no connection from ${from} to ${to}`);
  return found;
}

async function select(app: Stagelane, from: string, to: string): Promise<void> {
  await app.rest();
  const { x, y } = await app.onLine(from, to, 0.4);
  await app.page.mouse.click(x, y);
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(app.words.inspector.connection);
}

const wayOf = (app: Stagelane, from: string, to: string): Promise<string | null> =>
  app.connection(from, to).locator('path').first().getAttribute('d');

/** The ends of the selected connection: the first leaves, the second arrives. */
const ends = (app: Stagelane) => app.chart.getByTitle(app.words.canvas.end);

async function drawWire(app: Stagelane, from: string, to: string): Promise<void> {
  const box = await app.box(app.step(from));
  await app.step(from).hover();
  await app.drag({ x: box.x + box.width / 2, y: box.y + box.height }, await app.centre(app.step(to)));
}

test('a drag from an edge onto a step connects the two, once', async ({ app }) => {
  const document = flow();
  await app.open(document);
  await drawWire(app, 'Find lead', 'Send offer');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(app.words.inspector.connection);
  const connected = await app.document();
  expect(isConnected(connected, 'Find lead', 'Send offer')).toBe(true);
  await expect(app.history('undo')).toHaveAccessibleName('Undo connect steps');
  // The ends of a selected connection take the pointer before the edge below them.
  await app.page.keyboard.press('Escape');
  await drawWire(app, 'Find lead', 'Send offer');
  expect(await app.document()).toEqual(connected);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('each end can be moved to another step and another side; beside all steps it springs back', async ({
  app,
}) => {
  const document = flow();
  await app.open(document);
  await select(app, 'Meet', 'Send offer');
  await app.drag(await app.centre(ends(app).nth(1)), await app.centre(app.step('Find lead')));
  await app.rest();
  const moved = await app.document();
  expect(isConnected(moved, 'Meet', 'Find lead')).toBe(true);
  expect(isConnected(moved, 'Meet', 'Send offer')).toBe(false);
  await app.drag(await app.centre(ends(app).nth(0)), await app.centre(app.step('Send offer')));
  await app.rest();
  expect(isConnected(await app.document(), 'Send offer', 'Find lead')).toBe(true);
  await app.drag(await app.centre(ends(app).nth(1)), await app.cellCentre(2, 3));
  expect(isConnected(await app.document(), 'Send offer', 'Find lead')).toBe(true);
  await expect(app.history('undo')).toHaveAccessibleName('Undo reconnect');
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);

  await select(app, 'Find lead', 'First call');
  const target = await app.box(app.step('First call'));
  await app.drag(await app.centre(ends(app).nth(1)), {
    x: target.x + target.width / 2,
    y: target.y + target.height - 3,
  });
  expect(connectionOf(await app.document(), 'Find lead', 'First call').toSide).toBe('bottom');
});

test('sides chosen in the panel change the way, and it goes back to automatic', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await select(app, 'First call', 'Meet');
  const before = await wayOf(app, 'First call', 'Meet');
  const way = app.details.getByRole('region', { name: app.words.inspector.way });
  await way.getByRole('combobox', { name: app.words.inspector.leaves }).click();
  await page.getByRole('option', { name: 'Right', exact: true }).click();
  await expect.poll(() => wayOf(app, 'First call', 'Meet')).not.toBe(before);
  const left = await wayOf(app, 'First call', 'Meet');
  await way.getByRole('combobox', { name: app.words.inspector.arrives }).click();
  await page.getByRole('option', { name: 'Left', exact: true }).click();
  await expect.poll(() => wayOf(app, 'First call', 'Meet')).not.toBe(left);
  const changed = connectionOf(await app.document(), 'First call', 'Meet');
  expect([changed.fromSide, changed.toSide]).toEqual(['right', 'left']);
  await way.getByRole('button', { name: app.words.inspector.resetBends }).click();
  await expect.poll(() => wayOf(app, 'First call', 'Meet')).toBe(before);
  expect(await app.document()).toEqual(document);
  expect(await app.pressUntilOff('undo')).toBe(3);
  expect(await app.document()).toEqual(document);
});

test('a ring marks where a line leaves its lane, and only there', async ({ app }) => {
  await app.open(flow());
  const rings = app.chart.locator('svg.lines circle');
  await expect(rings).toHaveCount(1);
  const lane = await app.box(app.headers('lanes').first());
  const ring = await app.centre(rings.first());
  expect(Math.abs(ring.y - lane.y - lane.height)).toBeLessThanOrEqual(2);
  const line = await app.onLine('First call', 'Meet');
  expect(Math.abs(ring.x - line.x)).toBeLessThanOrEqual(2);
  await app.dragStep('Meet', await app.cellCentre(0, 2));
  // Now it is the next connection that leaves the lane.
  await expect(rings).toHaveCount(1);
  await app.dragStep('Send offer', await app.cellCentre(0, 3));
  await expect(rings).toHaveCount(0);
  await app.press('undo');
  await expect(rings).toHaveCount(1);
});

test('a step is inserted on a connection from its menu', async ({ app, page }) => {
  await app.open(flow());
  const { x, y } = await app.onLine('Find lead', 'First call');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: app.words.actions['insert-between'] }).click();
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Research');
  await page.keyboard.press('Enter');
  const after = await app.document();
  expect(isConnected(after, 'Find lead', 'Research')).toBe(true);
  expect(isConnected(after, 'Research', 'First call')).toBe(true);
  expect(isConnected(after, 'Find lead', 'First call')).toBe(false);
});

test('a selected connection is deleted alone, by key and in the panel', async ({ app, page }) => {
  const [first, second, third] = ['Find lead', 'First call', 'Meet'] as const;
  const document = flow();
  await app.open(document);
  await select(app, first, second);
  await page.keyboard.press('Delete');
  await expect(app.connection(first, second)).toHaveCount(0);
  await select(app, second, third);
  await app.details.getByRole('button', { name: app.words.inspector.deleteConnection }).click();
  await expect(app.connection(second, third)).toHaveCount(0);
  const after = await app.document();
  expect(Object.keys(after.connections)).toHaveLength(1);
  expect(after.steps).toEqual(document.steps);
  expect(stepNamed(after, second)).toBeTruthy();
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);
});

const withoutPlaces = ({ steps, ...rest }: ProjectDocument) => ({
  ...rest,
  steps: Object.values(steps).map((step) => ({ ...step, x: 0, y: 0 })),
});

const LABEL = { en: 'Budget agreed', zh: '预算已确认' } as const;

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a condition is typed on the line, changed, and taken away', async ({ app, page }) => {
      const document = language === 'zh' ? flowZh() : flow();
      const [first = '', second = ''] = Object.values(document.steps).map(({ name }) => name);
      await app.open(document);
      const field = app.chart.getByRole('textbox', { name: app.words.canvas.label });
      const at = await app.onLine(first, second);
      await page.mouse.dblclick(at.x, at.y);
      await expect(field).toBeFocused();
      await page.keyboard.insertText(LABEL[language]);
      await page.keyboard.press('Enter');
      await expect(app.connection(first, second)).toHaveAccessibleName(new RegExp(`${LABEL[language]}$`));
      await expect(app.chart.locator('text', { hasText: LABEL[language] })).toBeVisible();
      expect(connectionOf(await app.document(), first, second).label).toBe(LABEL[language]);
      // It is selected now: Enter types again.
      await page.keyboard.press('Enter');
      await expect(field).toHaveValue(LABEL[language]);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Enter');
      // What made room for the condition stays where it is; nothing else is left of it.
      expect(withoutPlaces(await app.document())).toEqual(withoutPlaces(document));
      expect(await app.pressUntilOff('undo')).toBe(2);
      expect(await app.document()).toEqual(document);
    });
  });

test('a condition is dragged along its line, stays there, and goes back', async ({ app, page }) => {
  const document = sketched({
    lanes: ['SDR', 'Sales'],
    stages: ['Find', 'Close'],
    steps: [
      ['Fits?', 0, 0, 40, 20, 'decision'],
      ['Offer', 0, 1, 200, 32],
    ],
    connections: [['Fits?', 'Offer', 'Yes']],
  });
  await app.open(document);
  const label = app.chart.getByText('Yes', { exact: true });
  const before = await app.box(label);
  const to = await app.onLine('Fits?', 'Offer', 0.75);
  await app.drag(await app.centre(label), { x: to.x, y: to.y + 30 });
  await app.rest();
  const moved = await app.box(label);
  expect(moved.x).toBeGreaterThan(before.x + 40);
  expect(Math.abs(moved.x + moved.width / 2 - to.x)).toBeLessThan(4);
  expect(connectionOf(await app.document(), 'Fits?', 'Offer').labelAt).toBeCloseTo(0.75, 1);
  await expect(app.history('undo')).toHaveAccessibleName('Undo move condition');
  await select(app, 'Fits?', 'Offer');
  await page.keyboard.press('Alt+Shift+U');
  expect(connectionOf(await app.document(), 'Fits?', 'Offer').labelAt).toBeNull();
  await app.press('undo');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

// Tidy: its shapes and parts, the Keep tidy switch, progress and Cancel on a large chart; and connections bent by hand.
import type { ProjectDocument } from '../../src/model/document';
import { mapsOf } from '../../src/model/queries';
import { sketched, type SketchedStep } from './support/sketch';
import { type Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

/** A long chain that changes lanes now and then, strewn over its cells. */
function chain(count: number, lanes: number, stages: number, name = 'Chain'): ProjectDocument {
  const each = Math.ceil(count / stages);
  const steps = Array.from({ length: count }, (_, i): SketchedStep => {
    const stage = Math.floor(i / each);
    const lane = Math.floor((i % each) / 3) % lanes;
    return [`Step ${i + 1}`, lane, stage, 17 + ((i * 3) % 5) * 170, 16 + ((i * 7) % 4) * 90];
  });
  return sketched({
    name,
    lanes: Array.from({ length: lanes }, (_, i) => `Team ${i + 1}`),
    stages: Array.from({ length: stages }, (_, i) => `Stage ${i + 1}`),
    steps,
    connections: steps.slice(1).map(([step], i) => [`Step ${i + 1}`, step] as const),
  });
}

const mapOf = (document: ProjectDocument) => mapsOf(document)[0]?.id ?? '';

/** Width : height of the matrix, as its headers show it. */
async function aspectOf(app: Stagelane): Promise<number> {
  await app.fit();
  const [lanes, stages] = [app.headers('lanes'), app.headers('stages')];
  const [top, foot] = [await app.box(lanes.first()), await app.box(lanes.last())];
  const [left, end] = [await app.box(stages.first()), await app.box(stages.last())];
  return (end.x + end.width - left.x) / (foot.y + foot.height - top.y);
}

const places = (document: ProjectDocument) =>
  Object.fromEntries(
    Object.values(document.steps).map(({ name, x, y, lane, stage }) => [name, { x, y, lane, stage }]),
  );

async function tidyFor(app: Stagelane, target: keyof Stagelane['words']['editor']['tidyTargets']) {
  await app.tools.getByRole('button', { name: app.words.editor.tidyOptions }).click();
  await app.page
    .getByRole('menuitemradio', { name: app.words.editor.tidyTargets[target], exact: true })
    .click();
}

/** Waits until Tidy has come to its end. */
async function tidied(app: Stagelane): Promise<void> {
  await expect(app.page.getByRole('progressbar', { name: app.words.canvas.tidyingName })).toHaveCount(0);
  await app.rest();
}

test('Tidy aims at the chosen shape, keeps the choice, and is one undo', async ({ app }) => {
  const document = chain(24, 2, 3);
  await app.open(document);
  await tidyFor(app, 'wide');
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy for as much width as needed');
  await tidied(app);
  const wide = await aspectOf(app);
  await tidyFor(app, 'a4');
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy for A4 landscape');
  await tidied(app);
  const page = await app.document();
  expect(page.maps[mapOf(page)]?.tidyTarget).toBe('a4');
  const shape = await aspectOf(app);
  expect(shape).toBeLessThan(3);
  expect(shape).toBeLessThan(wide / 2);
  for (const [name, { lane, stage }] of Object.entries(places(document)))
    expect(places(page)[name]).toMatchObject({ lane, stage });
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);
});

test('tidying a stage or the selection moves only their steps', async ({ app, page }) => {
  const document = chain(24, 2, 3);
  await app.open(document);
  await app.fit();
  await app.bandMenu('stages', 1, app.words.canvas.tidyBand.stage);
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy stage Stage 2');
  await tidied(app);
  const movedFrom = (before: ProjectDocument, after: ProjectDocument): string[] => {
    const [was, is] = [places(before), places(after)];
    return Object.keys(was).filter((name) => was[name]?.x !== is[name]?.x || was[name]?.y !== is[name]?.y);
  };
  const staged = await app.document();
  const stage = stepNamed(document, 'Step 9').stage;
  const moved = movedFrom(document, staged);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.filter((name) => stepNamed(document, name).stage !== stage)).toEqual([]);

  await app.step('Step 1').click();
  for (const name of ['Step 2', 'Step 3']) await app.step(name).click({ modifiers: ['Shift'] });
  await app.step('Step 2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: app.words.actions['tidy-selection'] }).click();
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy 3 steps');
  await tidied(app);
  const selected = movedFrom(staged, await app.document());
  expect(selected.length).toBeGreaterThan(0);
  expect(selected.filter((name) => !['Step 1', 'Step 2', 'Step 3'].includes(name))).toEqual([]);
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);
});

test('Keep tidy tidies after an act; one undo takes back both', async ({ app, page }) => {
  await app.open(chain(12, 2, 2));
  await app.fit();
  await app.tools.getByRole('button', { name: app.words.editor.tidyOptions }).click();
  await page.getByRole('menuitemcheckbox', { name: app.words.actions['keep-tidy'] }).click();
  await expect(app.history('undo')).toHaveAccessibleName('Undo keep tidy');
  await tidied(app);
  const before = await app.document();
  expect(before.maps[mapOf(before)]?.keepTidy).toBe(true);

  await app.step('Step 3').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Ask back');
  // Nothing moves while the name is typed.
  expect(places(await app.document())['Step 4']).toEqual(places(before)['Step 4']);
  await page.keyboard.press('Enter');
  await tidied(app);
  await app.rest();
  const after = await app.document();
  stepNamed(after, 'Ask back');
  await expect(app.history('undo')).toHaveAccessibleName('Undo add step');
  await app.press('undo');
  expect(await app.document()).toEqual(before);
  await app.press('redo');
  expect(await app.document()).toEqual(after);
});

/** Until `release` is called in the page, nothing that is asked of a worker reaches it: it seems to work for ever. */
const holdWorkers = (): void => {
  const post = Worker.prototype.postMessage;
  const held: (() => void)[] = [];
  let holds = true;
  Worker.prototype.postMessage = function (...given: unknown[]) {
    const send = (): void => post.apply(this, given as Parameters<typeof post>);
    if (holds) held.push(send);
    else send();
  };
  Object.assign(window, {
    release: () => {
      holds = false;
      for (const send of held) send();
    },
  });
};

test('1,000 steps: how far Tidy is, Cancel by key and by button, and the end', async ({ app, page }) => {
  test.setTimeout(300_000);
  const document = chain(1000, 10, 10, 'Thousand');
  await page.addInitScript(holdWorkers);
  await app.open(document, 60_000);
  const progress = page.getByRole('progressbar', { name: app.words.canvas.tidyingName });
  const start = () => app.tools.getByRole('button', { name: app.words.actions.tidy, exact: true }).click();
  const isAsBefore = async (): Promise<void> => {
    await expect(progress).toHaveCount(0);
    await app.rest();
    expect(places(await app.document())).toEqual(places(document));
  };
  await start();
  await expect(progress).toBeVisible({ timeout: 60_000 });
  await expect(progress).toHaveText(/^Tidying… \d+ %$/);
  // The chart can be moved meanwhile.
  const centre = await app.centre(app.chart);
  const was = await app.centre(app.step('Step 1'));
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.wheel(60, 40);
  await expect.poll(async () => (await app.centre(app.step('Step 1'))).x).toBeLessThan(was.x - 20);
  await page.keyboard.press('Escape');
  await isAsBefore();
  await start();
  await expect(progress).toBeVisible({ timeout: 60_000 });
  await app.chart.getByRole('button', { name: app.words.canvas.tidyCancel, exact: true }).click();
  await isAsBefore();
  await page.evaluate('release()');
  await start();
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy', { timeout: 120_000 });
  await expect(progress).toHaveCount(0, { timeout: 120_000 });
  await app.rest();
  expect(places(await app.document())).not.toEqual(places(document));
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

const grips = (app: Stagelane, kind: 'corner' | 'piece') => app.chart.getByTitle(app.words.canvas[kind]);

test('a connection is bent by hand, goes with its steps, loses a corner, and finds its way again', async ({
  app,
  page,
}) => {
  const document = sketched({
    lanes: ['Sales', 'Legal'],
    stages: ['Talk', 'Offer', 'Close'],
    steps: [
      ['Meet', 0, 0, 17, 60],
      ['Send offer', 0, 2, 17, 60],
    ],
    connections: [['Meet', 'Send offer']],
  });
  await app.open(document);
  const way = () => app.connection('Meet', 'Send offer').locator('path').first().getAttribute('d');
  const connection = (now: ProjectDocument) =>
    Object.values(now.connections).find(({ to }) => now.steps[to]?.name === 'Send offer');
  const straight = await way();
  const { x, y } = await app.onLine('Meet', 'Send offer', 0.3);
  await page.mouse.click(x, y);
  const piece = await app.centre(grips(app, 'piece').first());

  await page.mouse.move(piece.x, piece.y);
  await page.mouse.down();
  await page.mouse.move(piece.x, piece.y + 20);
  await page.mouse.move(piece.x, piece.y + 40);
  await expect.poll(way).not.toBe(straight);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(way).toBe(straight);
  await expect(app.history('undo')).toBeDisabled();

  await app.drag(piece, { x: piece.x, y: piece.y + 40 });
  await expect(app.history('undo')).toHaveAccessibleName('Undo bend connection');
  const bent = await way();
  expect(bent).not.toBe(straight);
  expect(connection(await app.document())).toMatchObject({ fromSide: 'right', toSide: 'left' });
  await expect(grips(app, 'corner')).toHaveCount(4);

  // It goes with the step and comes back with it.
  await app.dragStep('Send offer', await app.cellCentre(1, 2));
  expect(connection(await app.document())?.bends).not.toBeNull();
  await app.press('undo');
  await expect.poll(way).toBe(bent);

  const at = await app.onLine('Meet', 'Send offer', 0.5);
  await page.mouse.click(at.x, at.y);
  const corner = await app.centre(grips(app, 'corner').nth(1));
  await page.mouse.dblclick(corner.x, corner.y);
  await expect.poll(way).toBe(straight);
  expect(connection(await app.document())?.bends).toBeNull();
  await app.press('undo');
  await expect.poll(way).toBe(bent);

  const reset = app.details.getByRole('button', { name: app.words.inspector.resetBends });
  await page.mouse.click(at.x, at.y);
  await reset.click();
  await expect.poll(way).toBe(straight);
  await expect(app.history('undo')).toHaveAccessibleName('Undo route automatically');
  await expect(reset).toHaveCount(0);
  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(document);
});

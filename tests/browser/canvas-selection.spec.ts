// Several steps at once: marquee and Shift, moving, nudging, deleting, copying, pinning; each act is exactly one undo.
import type { ProjectDocument } from '../../src/model/document';
import { flow, flowZh, sketched } from './support/sketch';
import { type Box, isConnected, Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

const namesOf = (document: ProjectDocument): string[] =>
  Object.values(document.steps)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b));

/** The smallest box round several. */
function round(boxes: readonly Box[], room: number): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - room;
  const y = Math.min(...boxes.map((box) => box.y)) - room;
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + room - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + room - y,
  };
}

/** The way between two boxes along the axis on which they are further apart, px. */
const gap = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

const SELECTED = {
  en: { three: '3 steps', move: 'Undo move 3 steps' },
  zh: { three: '3 个步骤', move: '撤销：移动 3 个步骤' },
} as const;

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a marquee selects; several steps move together, in one undo with its name', async ({
      app,
      page,
    }) => {
      const document = language === 'zh' ? flowZh() : flow();
      const [first = '', second = '', third = ''] = Object.values(document.steps).map(({ name }) => name);
      await app.open(document);
      const words = SELECTED[language];
      const boxes = await Promise.all([first, second, third].map((name) => app.box(app.step(name))));
      const area = round(boxes, 8);
      await app.drag(area, { x: area.x + area.width, y: area.y + area.height });
      await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(words.three);

      const from = await app.centre(app.step(second));
      const to = await app.cellCentre(0, 2);
      await app.drag(from, { x: to.x, y: from.y });
      await app.rest();
      const moved = await app.document();
      const stages = [first, second, third].map((name) => stepNamed(moved, name).stage);
      const before = [first, second, third].map((name) => stepNamed(document, name).stage);
      expect(stages.every((stage, i) => stage !== before[i])).toBe(true);

      const undo = app.history('undo');
      await expect(undo).toHaveAccessibleName(words.move);
      await undo.hover();
      await expect(page.getByRole('tooltip')).toContainText(words.move);
      await undo.click();
      await expect(undo).toBeDisabled();
      await app.rest();
      expect(await app.document()).toEqual(document);
      await app.press('redo');
      expect(await app.document()).toEqual(moved);
    });
  });

test('a drag of one step is exactly one undo, the keyboard takes it back', async ({ app, page }) => {
  const first = 'Find lead';
  const document = flow();
  await app.open(document);
  await app.dragStep(first, await app.cellCentre(2, 3));
  expect(stepNamed(await app.document(), first).lane).not.toBe(stepNamed(document, first).lane);
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.history('undo')).toBeDisabled();
  expect(await app.document()).toEqual(document);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(app.history('redo')).toBeDisabled();
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
});

test('a step dropped on another keeps 24 px from it, in one undo', async ({ app }) => {
  const document = flow();
  await app.open(document);
  await app.dragStep('Find lead', await app.centre(app.step('Send offer')));
  const moved = await app.document();
  const { lane, stage } = stepNamed(moved, 'Send offer');
  expect(stepNamed(moved, 'Find lead')).toMatchObject({ lane, stage });
  expect(
    gap(await app.box(app.step('Find lead')), await app.box(app.step('Send offer'))),
  ).toBeGreaterThanOrEqual(23.9);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('Shift adds to the selection and takes out of it, by click and by marquee', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const heading = app.details.getByRole('heading', { level: 2 });
  await app.step('Find lead').click();
  await app.step('Send offer').click({ modifiers: ['Shift'] });
  await expect(heading).toHaveText('2 steps');
  await app.step('Find lead').click({ modifiers: ['Shift'] });
  await expect(heading).toHaveText('Activity in Sales');
  const area = round(
    await Promise.all(['Find lead', 'First call'].map((name) => app.box(app.step(name)))),
    8,
  );
  await page.keyboard.down('Shift');
  await app.drag(area, { x: area.x + area.width, y: area.y + area.height });
  await page.keyboard.up('Shift');
  await expect(heading).toHaveText('3 steps');
  const { x, y } = await app.cellCentre(2, 0);
  await page.mouse.click(x, y);
  await expect(heading).toHaveText(app.words.inspector.projectAndMap);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(heading).toHaveText('4 steps, 3 connections');
  expect(await app.document()).toEqual(document);
});

test('a drag given up by Escape changes nothing', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const from = await app.centre(app.step('Meet'));
  const to = await app.cellCentre(2, 3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await app.rest();
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('Shift and arrow keys nudge by 4 px, and presses in a row are one undo', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.step('Find lead').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  const { x, y } = stepNamed(document, 'Find lead');
  expect(stepNamed(await app.document(), 'Find lead')).toMatchObject({ x: x + 8, y: y + 4 });
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('deleting steps heals the flow round them, in one undo', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.step('First call').click();
  await page.keyboard.press('Backspace');
  await expect(app.step('First call')).toHaveCount(0);
  expect(isConnected(await app.document(), 'Find lead', 'Meet')).toBe(true);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await app.step('First call').click();
  await app.step('Meet').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Delete');
  expect(isConnected(await app.document(), 'Find lead', 'Send offer')).toBe(true);
  await expect(app.history('undo')).toHaveAccessibleName('Undo delete 2 steps');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

test('copy, paste, cut and duplicate keep the connections between the steps', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.step('First call').click();
  await app.step('Meet').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('2 steps');
  const pasted = await app.document();
  expect(namesOf(pasted)).toEqual(['Find lead', 'First call', 'First call', 'Meet', 'Meet', 'Send offer']);
  expect(Object.keys(pasted.connections)).toHaveLength(4);
  await expect(app.history('undo')).toHaveAccessibleName('Undo paste 2 steps');
  await page.keyboard.press('ControlOrMeta+d');
  expect(Object.keys((await app.document()).connections)).toHaveLength(5);
  await expect(app.history('undo')).toHaveAccessibleName('Undo duplicate 2 steps');
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);
  await app.step('Meet').click();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(app.step('Meet')).toHaveCount(0);
  expect(isConnected(await app.document(), 'First call', 'Send offer')).toBe(true);
  // Pasted where one has clicked.
  const { x, y } = await app.cellCentre(2, 3);
  await page.mouse.click(x, y);
  await page.keyboard.press('ControlOrMeta+v');
  const after = await app.document();
  const { lane, stage } = stepNamed(after, 'Meet');
  expect(after.teams[after.lanes[lane]?.team ?? '']?.name).toBe('Legal');
  expect(after.stages[stage]?.name).toBe('Close');
});

test('steps are pasted into another project in a new tab, into lanes of the same names', async ({
  app,
  page,
  context,
}) => {
  await app.open(flow());
  await app.step('First call').click();
  await app.step('Meet').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  const other = new Stagelane(await context.newPage());
  await other.open(sketched({ name: 'Other', lanes: ['Sales', 'SDR'], stages: ['Find', 'Talk'], steps: [] }));
  await other.page.keyboard.press('ControlOrMeta+v');
  await expect(other.step('Meet')).toBeVisible();
  const document = await other.document();
  expect(isConnected(document, 'First call', 'Meet')).toBe(true);
  const teamOf = (name: string): string | undefined =>
    document.teams[document.lanes[stepNamed(document, name).lane]?.team ?? '']?.name;
  expect([teamOf('First call'), teamOf('Meet')]).toEqual(['SDR', 'Sales']);
});

test('Tidy leaves a pinned step where it is, and moves the others', async ({ app, page }) => {
  const loose = sketched({
    lanes: ['SDR', 'Sales'],
    stages: ['Find', 'Talk'],
    steps: [
      ['Find lead', 0, 0, 60, 90],
      ['First call', 0, 1, 17, 140],
      ['Meet', 1, 1, 80, 16],
    ],
    connections: [
      ['Find lead', 'First call'],
      ['First call', 'Meet'],
    ],
  });
  await app.open(loose);
  await app.step('First call').click();
  await page
    .getByRole('toolbar', { name: app.words.canvas.stepBar })
    .getByRole('button', { name: app.words.canvas.pin })
    .click();
  await expect(app.history('undo')).toHaveAccessibleName('Undo pin step');
  const pinned = await app.document();
  await app.button(app.words.actions.tidy).first().click();
  await expect(app.history('undo')).toHaveAccessibleName('Undo tidy');
  await app.rest();
  const tidied = await app.document();
  const { x, y } = stepNamed(pinned, 'First call');
  expect(stepNamed(tidied, 'First call')).toMatchObject({ x, y, pinned: true });
  const at = (document: ProjectDocument, name: string) => {
    const step = stepNamed(document, name);
    return { x: step.x, y: step.y };
  };
  expect(at(tidied, 'Find lead')).not.toEqual(at(pinned, 'Find lead'));
  await app.press('undo');
  expect(await app.document()).toEqual(pinned);
});

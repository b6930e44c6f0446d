// Steps on the canvas: added by double click, palette, handle and insertion; named in place; always inside their cell.
import type { Locator } from '@playwright/test';
import type { ProjectDocument, Step } from '../../src/model/document';
import { lanesOf, stagesOf } from '../../src/model/queries';
import { FIRST, flow, flowZh, sketched, type SketchedStep } from './support/sketch';
import { isConnected, type Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

/** The numbers of the lane and stage that a step is in. */
function cellOf(document: ProjectDocument, { map, lane, stage }: Step): [number, number] {
  const index = (bands: readonly { id: string }[], id: string) => bands.findIndex((band) => band.id === id);
  return [index(lanesOf(document, map), lane), index(stagesOf(document, map), stage)];
}

async function expectInside(app: Stagelane, step: Locator, lane: number, stage: number): Promise<void> {
  const cell = await app.cell(lane, stage);
  const box = await app.box(step);
  expect(box.x).toBeGreaterThanOrEqual(cell.x);
  expect(box.y).toBeGreaterThanOrEqual(cell.y);
  expect(box.x + box.width).toBeLessThanOrEqual(cell.x + cell.width);
  expect(box.y + box.height).toBeLessThanOrEqual(cell.y + cell.height);
}

const LONG = {
  en: 'Agree with purchasing, finance and the legal department on the framework contract and its appendices',
  zh: '与采购、财务和法务部门就框架合同及其全部附件、付款条件和验收标准达成书面一致意见后再提交审批',
} as const;

/** Long, but no box has to cut it. */
const FITTING = {
  en: 'Agree with purchasing on the whole contract',
  zh: '与采购部门就合同全部条款达成一致意见',
} as const;

/** Types a name in place: the field stays in the box, and shows the whole name where the box holds it. */
async function expectTypedInside(app: Stagelane, name: string, fitting: string): Promise<void> {
  await app.step(name).dblclick();
  await expect(app.nameField).toBeFocused();
  for (const text of [`${name} ${fitting}`, fitting]) {
    await app.page.keyboard.press('ControlOrMeta+a');
    await app.page.keyboard.insertText(text);
    await app.rest();
    const field = await app.box(app.nameField);
    const box = await app.box(app.nameField.locator('..'));
    expect(field.x).toBeGreaterThanOrEqual(box.x);
    expect(field.x + field.width).toBeLessThanOrEqual(box.x + box.width);
    expect(field.y).toBeGreaterThanOrEqual(box.y - 1);
    expect(field.y + field.height).toBeLessThanOrEqual(box.y + box.height + 1);
  }
  const hidden = await app.nameField.evaluate((area) => area.scrollHeight - area.clientHeight);
  expect(hidden, name).toBeLessThanOrEqual(1);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
}

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a double click in a cell adds a step in text entry, and the cell grows to what is typed', async ({
      app,
      page,
    }) => {
      const document = language === 'zh' ? flowZh() : flow();
      await app.open(document);
      const before = await app.cell(2, 3);
      const { x, y } = await app.cellCentre(2, 3);
      await page.mouse.dblclick(x, y);
      await expect(app.nameField).toBeFocused();
      await page.keyboard.insertText(LONG[language]);
      await page.keyboard.press('Enter');
      await app.rest();
      const step = app.step(LONG[language]);
      await expectInside(app, step, 2, 3);
      const after = await app.cell(2, 3);
      expect(after.width).toBeGreaterThan(before.width);
      expect(after.height).toBeGreaterThan(before.height);
      const kept = await app.document();
      expect(cellOf(kept, stepNamed(kept, LONG[language]))).toEqual([2, 3]);
      await expect(app.history('undo')).toHaveAccessibleName(
        language === 'zh' ? '撤销：添加步骤' : 'Undo add step',
      );
      await app.press('undo');
      expect(await app.document()).toEqual(document);
    });

    test('long names stay in the outline of every kind, typed and drawn', async ({ app }) => {
      const kinds = [
        'activity',
        'decision',
        'wait',
        'document',
        'system',
        'hand-off',
        'sub-process',
        'note',
        'start',
        'end-won',
      ] as const;
      const steps = kinds.map((kind, i): SketchedStep => {
        const name = `${i} ${LONG[language]}`;
        return [name, i % 2, Math.floor(i / 2), FIRST.x, FIRST.y, kind];
      });
      await app.open(sketched({ language, lanes: ['A', 'B'], stages: ['1', '2', '3', '4', '5'], steps }));
      for (const [name, lane, stage] of steps) {
        const step = app.step(name);
        await expectInside(app, step, lane, stage);
        const outside = await step.evaluate((node) => {
          const box = node.getBoundingClientRect();
          return [...node.querySelectorAll('text')]
            .map((text) => text.getBoundingClientRect())
            .filter(
              ({ left, right, top, bottom }) =>
                left < box.left || right > box.right || top < box.top - 1 || bottom > box.bottom + 1,
            ).length;
        });
        expect(outside, name).toBe(0);
      }
      for (const [name] of steps.slice(0, 3)) await expectTypedInside(app, name, FITTING[language]);
    });
  });

test('a kind armed in the palette goes where the next click is, once', async ({ app, page }) => {
  await app.open(flow());
  const decision = app.palette.getByRole('button', { name: 'Decision', exact: true });
  await decision.click();
  await expect(decision).toHaveAttribute('aria-pressed', 'true');
  const { x, y } = await app.cellCentre(2, 2);
  await page.mouse.click(x, y);
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Terms agreed?');
  await page.keyboard.press('Enter');
  await expect(decision).toHaveAttribute('aria-pressed', 'false');
  const document = await app.document();
  const step = stepNamed(document, 'Terms agreed?');
  expect(step.kind).toBe('decision');
  expect(cellOf(document, step)).toEqual([2, 2]);
  await page.keyboard.press('Escape');
  const free = await app.cellCentre(2, 0);
  await page.mouse.click(free.x, free.y);
  await expect(app.nameField).toBeHidden();
  expect(Object.keys((await app.document()).steps)).toHaveLength(5);
});

test('Escape puts an armed kind away', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.palette.getByRole('button', { name: 'Document', exact: true }).click();
  await page.keyboard.press('Escape');
  const { x, y } = await app.cellCentre(2, 2);
  await page.mouse.click(x, y);
  await expect(app.nameField).toBeHidden();
  expect(await app.document()).toEqual(document);
});

test('an armed kind is told, and put away by ground outside the lanes and by anything else that is drawn', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  const told = page.getByText(app.words.canvas.placing.replace('{kind}', 'Lost'));
  const lost = app.palette.getByRole('button', { name: 'Lost', exact: true });
  const arm = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await app.listOpen();
    await page.keyboard.type('lost');
    await expect(page.getByRole('option').first()).toHaveText('Place: Lost');
    await page.keyboard.press('Enter');
    await expect(told).toBeVisible();
    await expect(lost).toHaveAttribute('aria-pressed', 'true');
  };
  await arm();
  const lanes = app.headers('lanes');
  const foot = await app.box(lanes.last());
  const below = await app.cellCentre(2, 1);
  await page.mouse.click(below.x, foot.y + foot.height + 60);
  await expect(told).toBeHidden();
  expect(await app.document()).toEqual(document);
  await arm();
  await app.dragStep('Find lead', await app.cellCentre(2, 0));
  await expect(told).toBeHidden();
  expect(cellOf(await app.document(), stepNamed(await app.document(), 'Find lead'))).toEqual([2, 0]);
  await arm();
  await app.step('Send offer').click();
  await page.keyboard.press('Tab');
  await expect(app.nameField).toBeFocused();
  await expect(told).toBeHidden();
  await page.keyboard.press('Escape');
  await arm();
  const place = await app.cellCentre(0, 3);
  await page.mouse.click(place.x, place.y);
  await page.keyboard.press('Enter');
  expect(stepNamed(await app.document(), 'Lost').kind).toBe('end-lost');
  await expect(told).toBeHidden();
});

test.describe('on a Chinese screen', () => {
  test.use({ language: 'zh' });

  test('an end of an English project has an English name', async ({ app, page }) => {
    await app.open(flow());
    await app.drag(
      await app.centre(app.palette.getByRole('button', { name: '开始', exact: true })),
      await app.cellCentre(2, 1),
    );
    await expect(app.nameField).toHaveValue('Start');
    await page.keyboard.press('Escape');
  });
});

test('a kind dragged from the palette into a cell becomes a step there', async ({ app, page }) => {
  await app.open(flow());
  const to = await app.cellCentre(2, 1);
  await app.drag(await app.centre(app.palette.getByRole('button', { name: 'Document', exact: true })), to);
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Offer form');
  await page.keyboard.press('Enter');
  await app.rest();
  const document = await app.document();
  const step = stepNamed(document, 'Offer form');
  expect([step.kind, ...cellOf(document, step)]).toEqual(['document', 2, 1]);
  const middle = await app.centre(app.step('Offer form'));
  expect(Math.abs(middle.x - to.x)).toBeLessThanOrEqual(8);
  expect(Math.abs(middle.y - to.y)).toBeLessThanOrEqual(8);
  await expect(app.palette.getByRole('button', { name: 'Select', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a drag from the palette is given up by Escape and beside the chart', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const from = await app.centre(app.palette.getByRole('button', { name: 'Activity', exact: true }));
  const to = await app.cellCentre(2, 1);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(app.nameField).toBeHidden();
  await app.drag(from, await app.centre(app.headers('lanes').first()));
  await expect(app.nameField).toBeHidden();
  expect(await app.document()).toEqual(document);
});

test('the ends share a button in the palette: its menu arms each of them', async ({ app, page }) => {
  await app.open(flow());
  await app.palette.getByRole('button', { name: 'Start and ends' }).click();
  await page.getByRole('menuitem', { name: 'Won', exact: true }).click();
  const { x, y } = await app.cellCentre(1, 3);
  await page.mouse.click(x, y);
  await page.keyboard.press('Enter');
  await expect(app.step('Won')).toBeVisible();
  expect(stepNamed(await app.document(), 'Won').kind).toBe('end-won');
});

test('a drag from the edge of a step into empty space makes the next step, connected', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  const box = await app.box(app.step('Send offer'));
  await app.step('Send offer').hover();
  await app.drag({ x: box.x + box.width, y: box.y + box.height / 2 }, await app.cellCentre(1, 3));
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Sign');
  await page.keyboard.press('Enter');
  const after = await app.document();
  expect(cellOf(after, stepNamed(after, 'Sign'))).toEqual([1, 3]);
  expect(isConnected(after, 'Send offer', 'Sign')).toBe(true);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

test('a click on the edge of a step adds the next one beside it', async ({ app, page }) => {
  await app.open(flow());
  const box = await app.box(app.step('Meet'));
  await app.step('Meet').hover();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height);
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Write minutes');
  await page.keyboard.press('Enter');
  await app.rest();
  const after = await app.document();
  expect(isConnected(after, 'Meet', 'Write minutes')).toBe(true);
  expect(cellOf(after, stepNamed(after, 'Write minutes'))).toEqual([1, 1]);
  const [meet, minutes] = [await app.box(app.step('Meet')), await app.box(app.step('Write minutes'))];
  expect(minutes.y).toBeGreaterThan(meet.y + meet.height);
});

test('a kind dropped on a connection is inserted there, in one undo', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  await app.drag(
    await app.centre(app.palette.getByRole('button', { name: 'System', exact: true })),
    await app.onLine('First call', 'Meet'),
  );
  await expect(app.nameField).toBeFocused();
  await page.keyboard.insertText('Record in CRM');
  await page.keyboard.press('Enter');
  const after = await app.document();
  expect(isConnected(after, 'First call', 'Meet')).toBe(false);
  expect(isConnected(after, 'First call', 'Record in CRM')).toBe(true);
  expect(isConnected(after, 'Record in CRM', 'Meet')).toBe(true);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

test('a step dragged onto a line is put into it: the line is lit where it lies, a message says so and takes it back', async ({
  app,
  page,
}) => {
  const document = flow();
  const last = document.steps[Object.keys(document.steps).at(-1) ?? '']?.name ?? '';
  await app.open(document);
  await app.rest();
  const lit = app.chart.locator('path[data-target]');
  const from = await app.centre(app.step(last));
  const line = await app.onLine('First call', 'Meet');
  const way = await app.connection('First call', 'Meet').locator('path').first().getAttribute('d');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The drag begins where the pointer has left the spot.
  await page.mouse.move(from.x - 12, from.y, { steps: 12 });
  // Near the line is not on it.
  await page.mouse.move(line.x + 20, line.y, { steps: 8 });
  await expect(lit).toHaveCount(0);
  await page.mouse.move(line.x, line.y, { steps: 4 });
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAttribute('d', way ?? '');
  await page.mouse.up();
  await expect(
    page.getByText(app.words.canvas.putBetween.replace('{from}', 'First call').replace('{to}', 'Meet')),
  ).toBeVisible();
  await expect(app.history('undo')).toHaveAccessibleName('Undo put step in between');
  expect(isConnected(await app.document(), 'First call', last)).toBe(true);
  expect(isConnected(await app.document(), last, 'Meet')).toBe(true);
  await page.locator('[data-sonner-toast]').getByRole('button', { name: app.words.canvas.undo }).click();
  expect(await app.document()).toEqual(document);
});

test('the first step comes from the button of the empty chart', async ({ app, page }) => {
  await app.open(sketched({ lanes: ['Sales'], stages: ['Find', 'Talk'], steps: [] }));
  await app.button(app.words.canvas.emptyAdd).click();
  await page.keyboard.press('Enter');
  const document = await app.document();
  expect(stepNamed(document, 'Start').kind).toBe('start');
  await expect(app.button(app.words.canvas.emptyAdd)).toBeHidden();
});

test('a name is changed in place: Enter and a click elsewhere keep it, Escape gives it up', async ({
  app,
  page,
}) => {
  await app.open(flow());
  const rename = async (from: string, to: string): Promise<void> => {
    await app.step(from).dblclick();
    await expect(app.nameField).toHaveValue(from);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(to);
  };
  await rename('Meet', 'Meet in person');
  await page.keyboard.press('Enter');
  await expect(app.step('Meet in person')).toBeVisible();
  await rename('Meet in person', 'Never');
  await page.keyboard.press('Escape');
  await expect(app.nameField).toBeHidden();
  await expect(app.step('Meet in person')).toBeVisible();
  // Selects nothing: the bar of a selected step lies over the one above it.
  await page.keyboard.press('Escape');
  await rename('First call', 'Second call');
  const free = await app.cellCentre(2, 0);
  await page.mouse.click(free.x, free.y);
  await expect(app.nameField).toBeHidden();
  await expect(app.step('Second call')).toBeVisible();
  await expect(app.history('undo')).toHaveAccessibleName('Undo rename step');
  expect(await app.pressUntilOff('undo')).toBe(2);
});

for (const motion of ['no-preference', 'reduce'] as const)
  test(`a box that the headers cut comes wholly into view to be named (${motion})`, async ({ app, page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await app.openTemplate('b2b-complex');
    const view = page.getByRole('group', { name: app.words.canvas.view });
    await view.getByRole('button', { name: app.words.actions['zoom-full'] }).click();
    await app.rest();
    const pane = await app.box(page.locator('.chart .pane'));
    const step = app.chart.getByRole('group', { name: /^Activity / }).nth(3);
    const before = await app.box(step);
    await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2);
    await page.mouse.wheel(before.x - pane.x + before.width / 2, before.y - pane.y + before.height / 2);
    await app.rest();
    const cut = await app.box(step);
    expect(Math.min(cut.x - pane.x, cut.y - pane.y)).toBeLessThan(-8);
    await page.mouse.dblclick(cut.x + cut.width - 12, cut.y + cut.height - 6);
    await expect(app.nameField).toBeFocused();
    const field = app.nameField.locator('..');
    await expect
      .poll(async () => {
        const box = await app.box(field);
        return Math.min(box.x - pane.x, box.y - pane.y);
      })
      .toBeGreaterThanOrEqual(0);
    // What is typed may make it reach the other edge.
    await page.keyboard.insertText(FITTING.en);
    await app.rest();
    const box = await app.box(field);
    expect(box.x).toBeGreaterThanOrEqual(pane.x);
    expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width);
    expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height);
  });

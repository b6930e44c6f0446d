// What somebody stumbled over in the first hour with the chart: messages in the way, names replaced unseen, cells that take no typing.
import { lanesOf } from '../../src/model/queries';
import { flow, type Sketch, sketched } from './support/sketch';
import type { Box, Stagelane } from './support/stagelane';
import { stepNamed } from './support/stagelane';
import { InputMethod } from './support/input-method';
import { templateProject } from './support/template-project';
import { expect, test } from './support/test';

const FITS: Sketch = {
  lanes: ['SDR', 'Sales'],
  stages: ['Find', 'Qualify'],
  steps: [['Fits?', 0, 0, 17, 16, 'decision']],
};

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The message as it stands when it has come in. */
async function message(app: Stagelane, text: string | RegExp): Promise<Box> {
  const toast = app.page.locator('[data-sonner-toast]').filter({ hasText: text });
  await expect(toast).toBeVisible();
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = JSON.stringify(await toast.boundingBox());
      return before === last;
    })
    .toBe(true);
  return app.box(toast);
}

test.describe('messages', () => {
  // The drawing fills the window, so that a step lies wherever a message may.
  test.use({ viewport: { width: 1440, height: 560 } });

  test('none lies on the step that was just made, nor on its bar, nor on the one that is named', async ({
    app,
    page,
  }) => {
    await app.open(
      sketched({
        lanes: ['A', 'B', 'C', 'D'],
        stages: ['One', 'Two'],
        steps: [
          ['Call', 0, 0, 16, 16],
          ['Ask', 3, 0, 160, 16],
          ['Offer', 3, 1, 200, 16],
        ],
        connections: [['Ask', 'Offer']],
      }),
    );
    for (const name of ['Ask', 'Offer']) {
      await app.step(name).click();
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('Won');
      await page.keyboard.press('Enter');
      const toast = await message(app, 'Made it an end: Won.');
      const bar = page.getByRole('toolbar', { name: app.words.canvas.stepBar, exact: true });
      const selected = app.chart.locator('.react-flow__node.selected');
      expect(meet(toast, await app.box(selected)), `step after ${name}`).toBe(false);
      expect(meet(toast, await app.box(bar)), `bar after ${name}`).toBe(false);
      await app.press('undo');
    }
  });
});

test('a message about the kind of a step goes as soon as it is not so any more', async ({ app, page }) => {
  await app.open(sketched(FITS));
  await app.step('Fits?').click();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Won');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const told = page.getByText('Made it an end: Won.');
  await expect(told).toBeVisible();
  const bar = page.getByRole('toolbar', { name: app.words.canvas.stepBar, exact: true });
  await bar.getByRole('button', { name: 'Lost' }).click();
  await expect(told).toHaveCount(0);

  await app.step('Fits?').click();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Larger than that?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A question: made it a decision.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('A question: made it a decision.')).toHaveCount(0);
});

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('a name that is typed over is seen meanwhile, told after, and comes back by the message', async ({
      app,
      page,
    }) => {
      const { canvas } = app.words;
      await app.open(sketched({ ...FITS, steps: [['Phone them', 0, 0, 16, 16]] }));
      await app.step('Phone them').click();
      await page.keyboard.press('S');
      await page.keyboard.insertText('omebody');
      await expect(page.getByText(canvas.renames.replace('{name}', 'Phone them'))).toBeVisible();
      await page.keyboard.press('Enter');
      const told = canvas.renamed.replace('{was}', 'Phone them').replace('{now}', 'Somebody');
      await expect(page.getByText(told)).toBeVisible();
      await page.locator('[data-sonner-toast]').getByRole('button', { name: canvas.undo }).click();
      await expect(app.step('Phone them')).toBeVisible();
      await expect(page.getByText(told)).toHaveCount(0);

      await test.step('who asks to rename is not told', async () => {
        await app.step('Phone them').click();
        await page.keyboard.press('F2');
        await page.keyboard.insertText('Mail them');
        await page.keyboard.press('Enter');
        await expect(app.step('Mail them')).toBeVisible();
        await expect(page.locator('[data-sonner-toast]')).toHaveCount(0);
      });
      await test.step('nor of the first name of a step', async () => {
        await page.keyboard.press('Tab');
        await page.keyboard.insertText('Wait');
        await expect(page.locator('[data-renames]')).toHaveCount(0);
        await page.keyboard.press('Enter');
        await expect(app.step('Wait')).toBeVisible();
        await expect(page.locator('[data-sonner-toast]')).toHaveCount(0);
      });
    });

    test('a clicked cell takes what is typed: the first step begins there, and later ones', async ({
      app,
      page,
    }) => {
      const { canvas } = app.words;
      await app.open(sketched({ ...FITS, steps: [] }));
      const lit = app.chart.locator('[data-active-cell]');
      const second = await app.cellCentre(1, 0);
      await page.mouse.click(second.x, second.y);
      await expect(lit).toBeVisible();
      await expect(page.getByText(canvas.typeHere)).toBeVisible();
      await page.keyboard.press('C');
      await page.keyboard.insertText('alls');
      await page.keyboard.press('Enter');
      await expect(app.step('Calls')).toBeVisible();
      await expect(lit).toHaveCount(0);
      const other = await app.cellCentre(0, 1);
      await page.mouse.click(other.x, other.y);
      await page.keyboard.press('Enter');
      await page.keyboard.insertText('Answer');
      await page.keyboard.press('Enter');
      const document = await app.document();
      const [calls, answer] = [stepNamed(document, 'Calls'), stepNamed(document, 'Answer')];
      const lanes = lanesOf(document, calls.map).map(({ id }) => id);
      expect([calls.kind, lanes.indexOf(calls.lane)]).toEqual(['start', 1]);
      expect([answer.kind, lanes.indexOf(answer.lane)]).toEqual(['activity', 0]);

      await test.step('Escape and another step leave it', async () => {
        const free = await app.cellCentre(1, 1);
        await page.mouse.click(free.x, free.y);
        await expect(lit).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(lit).toHaveCount(0);
        await page.mouse.click(free.x, free.y);
        await app.step('Calls').click();
        await expect(lit).toHaveCount(0);
      });
    });
  });

test('an input method composes into a clicked cell', async ({ app, page }) => {
  await app.open(flow());
  const { x, y, height } = await app.cell(0, 2);
  await page.mouse.click(x + 60, y + height - 12);
  await expect(app.chart.locator('[data-active-cell]')).toBeVisible();
  const input = new InputMethod(await page.context().newCDPSession(page));
  await input.compose('h', 'hu', 'hui');
  await input.choose('回访', 'Space');
  await page.keyboard.press('Enter');
  await expect(app.step('回访')).toBeVisible();
});

test('a step that was moved by key from under the pointer does not stay lit', async ({ app, page }) => {
  await app.open(flow());
  const [first = '', second = '', third = ''] = Object.values(flow().steps).map(({ name }) => name);
  await app.step(first).click();
  await app.step(second).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Alt+ArrowRight');
  await app.rest();
  await app.step(third).click();
  await page.mouse.move(700, 700);
  await app.rest();
  const lit = app.chart.locator('.react-flow__node:not(.selected) [data-handle]');
  await expect(lit).toHaveCount(0);
});

test('the list behind the dots of a step is whole where the window has room for it', async ({
  app,
  page,
}) => {
  await app.open(
    sketched({ ...FITS, lanes: ['A', 'B', 'C', 'D', 'E', 'F'], steps: [['Phone them', 4, 1, 16, 16]] }),
  );
  await app.step('Phone them').click();
  const bar = page.getByRole('toolbar', { name: app.words.canvas.stepBar, exact: true });
  await bar.getByRole('button', { name: app.words.canvas.more }).click();
  const list = page.getByRole('menu');
  await expect(list).toBeVisible();
  const cut = await list.evaluate((menu) => menu.scrollHeight - menu.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

test('the part of a team stands clear of what floats above the chart, also when the table takes half of its room', async ({
  app,
  page,
}) => {
  await app.open(templateProject('example-b2b', 'en'));
  await page.keyboard.press('ControlOrMeta+k');
  await app.listOpen();
  await page.keyboard.type('team view: cs');
  await page.keyboard.press('Enter');
  const pill = app.chart.locator('[data-bar]').filter({ hasText: 'CS' });
  await expect(pill).toBeVisible();
  const covered = (): Promise<string[]> =>
    app.chart.evaluate((chart) => {
      const boxes = (found: string): Element[] => [...chart.querySelectorAll(found)];
      const bars = boxes('[data-bar]:not([data-bar="view"])').map((bar) => bar.getBoundingClientRect());
      return boxes('.react-flow__node:not(.dimmed)').flatMap((step) => {
        const { left, right, top, bottom } = step.getBoundingClientRect();
        const isUnder = bars.some(
          (bar) => left < bar.right && bar.left < right && top < bar.bottom && bar.top < bottom,
        );
        return isUnder ? [step.textContent ?? ''] : [];
      });
    });
  await expect.poll(covered).toEqual([]);
  const before = await app.chart.locator('.react-flow__viewport').getAttribute('style');
  await page.keyboard.press('Alt+2');
  await expect.poll(() => app.chart.locator('.react-flow__viewport').getAttribute('style')).not.toBe(before);
  // Half of its part does not fit at a size that can be read: it is seen from its beginning.
  const { x, width } = await app.box(app.step('Start onboarding'));
  const pane = await app.box(app.chart.locator('.pane'));
  expect(x).toBeGreaterThanOrEqual(pane.x);
  expect(x + width).toBeLessThanOrEqual(pane.x + pane.width);
});

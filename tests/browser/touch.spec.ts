// The chart under fingers: one moves the view, two zoom, a step is dragged, a long press opens the menu.
import type { CDPSession, Page } from '@playwright/test';
import { flow } from './support/sketch';
import { twoMaps } from './support/two-maps';
import { type Spot, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

class Fingers {
  private constructor(private readonly cdp: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<void> {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }));
    await this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** Presses, moves all fingers by the same number of steps to where they end, lets go. */
  async move(...ways: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> {
    const at = (share: number): Spot[] =>
      ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }));
    // A finger that moves at once: a busy machine must not make it one that rests first.
    await Promise.all([this.send('touchStart', at(0)), this.send('touchMove', at(0.1))]);
    for (let step = 2; step <= 10; step++) await this.send('touchMove', at(step / 10));
    await this.send('touchEnd', []);
  }

  /** Rests on a spot until what is there is lifted, then moves it. */
  async lift(from: Spot, to: Spot, lifted: () => Promise<void>): Promise<void> {
    await this.send('touchStart', [from]);
    await lifted();
    for (let step = 1; step <= 10; step++)
      await this.send('touchMove', [
        { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 },
      ]);
    await this.send('touchEnd', []);
  }

  /** Rests on a spot until something comes of it. */
  async press(spot: Spot, answered: () => Promise<void>): Promise<void> {
    await this.send('touchStart', [spot]);
    await answered();
    await this.send('touchEnd', []);
  }
}

test('fingers move, zoom, drag and ask', async ({ app, page }) => {
  const document = flow();
  await app.open(document);
  const fingers = await Fingers.on(page);
  // The first touch tells that fingers are used.
  await page.touchscreen.tap(600, 700);
  const step = app.step('First call');

  await test.step('two fingers zoom', async () => {
    const before = await app.box(step);
    const { x, y } = await app.cellCentre(2, 1);
    await fingers.move(
      [
        { x: x - 40, y },
        { x: x - 110, y },
      ],
      [
        { x: x + 40, y },
        { x: x + 110, y },
      ],
    );
    await app.rest();
    expect((await app.box(step)).width).toBeGreaterThan(before.width * 1.3);
  });

  await test.step('a step is dragged', async () => {
    await app.fit();
    const { x, y } = await app.centre(step);
    await fingers.move([
      { x, y },
      { x: x + 24, y: y + 40 },
    ]);
    await app.rest();
    const moved = stepNamed(await app.document(), 'First call');
    expect(moved.y).toBeGreaterThan(stepNamed(document, 'First call').y);
    await app.press('undo');
    expect(await app.document()).toEqual(document);
  });

  await test.step('a long press opens the menu of a step, which stays open', async () => {
    const item = page.getByRole('menuitem', { name: app.words.actions.rename });
    await fingers.press(await app.centre(step), () => expect(item).toBeVisible());
    // As long as a click beside the menu would take to close it.
    await page.waitForTimeout(300);
    await expect(item).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

/** A place on the chart with nothing on it, and nothing for 40 px round it. */
const emptySpot = (page: Page): Promise<Spot> =>
  page.evaluate(() => {
    const isEmpty = (x: number, y: number): boolean =>
      window.document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') ?? false;
    for (let y = 160; y < 600; y += 20)
      for (let x = 320; x < 660; x += 20)
        if ([-40, 0, 40].every((by) => isEmpty(x + by, y) && isEmpty(x, y + by))) return { x, y };
    throw new Error('the chart is full');
  });

test('one finger moves the view and selects nothing', async ({ app, page }) => {
  await app.openTemplate('b2b-complex');
  const fingers = await Fingers.on(page);
  await app.button(app.words.actions['zoom-full']).tap();
  await app.rest();
  const stage = app.headers('stages').nth(1);
  const before = await app.box(stage);
  const { x, y } = await emptySpot(page);
  await fingers.move([
    { x, y },
    { x: x - 100, y },
  ]);
  await app.rest();
  expect((await app.box(stage)).x).toBeLessThan(before.x - 60);
  await app.button(app.words.editor.openInspector).tap();
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(app.words.inspector.projectAndMap);
  await expect(app.history('undo')).toBeDisabled();
});

test('a finger that rests on a card of the board moves it; one that moves at once does not', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(twoMaps({ gap: true }));
  const fingers = await Fingers.on(page);
  await page.touchscreen.tap(600, 700);
  await page.keyboard.press('Alt+6');
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) });
  const card = page.locator('[data-card]');
  await expect(card).toBeVisible();
  await app.rest();
  const [from, to] = [await app.centre(card), await app.centre(column(words.gaps.statuses.closed))];
  await fingers.move([from, to]);
  await app.rest();
  await expect(column(words.gaps.statuses.open).locator('[data-card]')).toHaveCount(1);
  await fingers.lift(from, to, () => expect(card, 'lifted').toHaveCSS('opacity', '0.5'));
  await expect(column(words.gaps.statuses.closed).locator('[data-card]')).toHaveCount(1);
  const [gap] = Object.values((await app.document()).gaps);
  expect(gap?.status).toBe('closed');
});

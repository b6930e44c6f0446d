// Finding on the chart: the hit stands where nothing lies over it, whatever room there is.
import { type Box, Stagelane } from './support/stagelane';
import { expect, test } from './support/test';
import { templateProject } from './support/template-project';

/** What lies over the middle or a corner of a box, if it is not of the chart itself. */
const coveredBy = (app: Stagelane, { x, y, width, height }: Box): Promise<string[]> =>
  app.page.evaluate(
    (points) =>
      points.flatMap(([left, top]) => {
        const over = window.document.elementFromPoint(left, top);
        if (over?.closest('.pane')) return [];
        const what = over?.closest('search, [data-bar], [role="group"], aside') ?? over;
        return [what?.getAttribute('aria-label') ?? what?.className ?? 'outside'].map(String);
      }),
    [
      [x + width / 2, y + height / 2],
      [x + 1, y + 1],
      [x + width - 1, y + 1],
      [x + 1, y + height - 1],
      [x + width - 1, y + height - 1],
    ] as const,
  );

/** Goes through hits by Enter, forward and from the last back. Returns what lies over the found step, by hit. */
async function coveredHits(app: Stagelane, text: string, each: number): Promise<string[]> {
  const { page } = app;
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('combobox', { name: app.words.find.title }).fill(text);
  const covered: string[] = [];
  let seen = 0;
  for (let hit = -each; hit < each; hit++) {
    await page.keyboard.press(hit < 0 ? 'Shift+Enter' : 'Enter');
    await app.rest();
    const chosen = app.chart.locator('.react-flow__node.selected');
    if ((await chosen.count()) !== 1) continue;
    seen++;
    const over = await coveredBy(app, await app.box(chosen));
    if (over.length > 0) covered.push(`${hit}: ${await chosen.getAttribute('aria-label')} under ${over}`);
  }
  expect(seen).toBeGreaterThan(each);
  await page.keyboard.press('Escape');
  return covered;
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test(`what is found stands where nothing covers it, ${width} wide`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    const document = templateProject('b2b-complex', 'en');
    const [whole] = Object.values(document.maps);
    await app.open(document);
    await test.step('the whole chart', async () => {
      await app.fit();
      expect(await coveredHits(app, 'e', 12)).toEqual([]);
    });
    await test.step('at full size', async () => {
      await app.button(app.words.actions['zoom-full']).click();
      expect(await coveredHits(app, 'call', 6)).toEqual([]);
    });
    await test.step('in the plain flow', async () => {
      await app.button(app.words.actions['toggle-flow-view']).click();
      await app.rest();
      expect(await coveredHits(app, 'e', 6)).toEqual([]);
    });
    if (whole) whole.laneDirection = 'vertical';
    await test.step('with lanes that run down', async () => {
      await app.open(document);
      expect(await coveredHits(app, 'e', 8)).toEqual([]);
    });
  });

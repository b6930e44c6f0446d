// Finding on the chart: the hit stands where nothing lies over it, whatever room there is.
import type { Box, Stagelane } from './support/stagelane';
import { flow } from './support/sketch';
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
    if (over.length > 0)
      covered.push(`${hit}: ${await chosen.getAttribute('aria-label')} under ${over.join()}`);
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

test('typed at once, the last hit is what comes into view, not that of the first letter', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await app.open(templateProject('example-b2b', 'zh'));
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('combobox', { name: app.words.find.title }).focus();
  await page.keyboard.type('交接');
  const [first] = await app.page.getByRole('option').allInnerTexts();
  expect(first).toContain('邮件转交');
  await app.rest();
  expect(await coveredBy(app, await app.box(app.step('邮件转交')))).toEqual([]);
});

test('the word for a thing finds it, in both languages, by keys alone', async ({ app, page }) => {
  const { find } = app.words;
  await app.openTemplate('b2c-simple');
  const search = page.getByRole('search', { name: find.title });
  for (const [word, field] of [
    ['deadline', find.fields.deadline],
    ['期限', find.fields.deadline],
    ['决策', find.fields.kind],
    ['waiting', find.fields.waitTime],
    ['handover', find.fields.handOver],
    ['交接', find.fields.handOver],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type(word);
    await expect(search.getByRole('status')).toHaveText(/^1 of \d+$/u);
    await expect(search.getByRole('option').filter({ hasText: field }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: app.words.inspector.label })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
  }
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('zzzz');
  await expect(search.getByRole('status')).toHaveText(find.none);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
});

test('a comment stands above the ring of its selected step, is answered by keys, and found', async ({
  app,
  page,
}) => {
  const { comments, find } = app.words;
  await app.open(flow());
  await app.step('Meet').click();
  await page.keyboard.press('Alt+Shift+KeyN');
  await expect(page.getByRole('textbox', { name: comments.title })).toBeFocused();
  await page.keyboard.type('Who calls?');
  await page.keyboard.press('Escape');
  const pin = app.button('Comment: Who calls?');
  const { x, y, width, height } = await app.box(pin);
  const isOnTop = (left: number, top: number): Promise<boolean> =>
    pin.evaluate(
      (button, at) => button.contains(window.document.elementFromPoint(at[0] ?? 0, at[1] ?? 0)),
      [left, top],
    );
  for (const [left, top] of [
    [x + width / 2, y + height / 2],
    [x + width - 3, y + height / 2],
    [x + width / 2, y + 2],
  ] as const)
    expect(await isOnTop(left, top)).toBe(true);
  await page.keyboard.press('Alt+Shift+KeyM');
  const reply = page.getByRole('textbox', { name: comments.yourReply });
  await expect(reply).toBeFocused();
  const card = await app.box(page.getByRole('dialog', { name: comments.title }));
  const step = await app.box(app.step('Meet'));
  expect(card.x >= step.x + step.width || card.x + card.width <= step.x).toBe(true);
  await page.keyboard.type('Sales does');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(reply).toHaveValue('');
  await page.keyboard.press('Escape');
  expect(Object.values((await app.document()).comments).map(({ text }) => text)).toEqual([
    'Who calls?',
    'Sales does',
  ]);
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('评论');
  await expect(page.getByRole('search', { name: find.title }).getByRole('option')).toHaveCount(2);
});

test('a team or stage that is found is lit on the chart: its head, and with the next hit its steps', async ({
  app,
  page,
}) => {
  await app.openTemplate('b2b-complex');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('Head of customer success');
  const heads = page.locator('[data-band="lane"] [data-found="next"]');
  await expect(heads).toHaveCount(1);
  await expect(heads).toHaveAccessibleName(/CS/);
  await page.keyboard.press('Escape');
  await expect(heads).toHaveCount(0);
});

// A chart of 200 steps: it opens, pans, zooms, drags and tidies without a fault. Times are told, never judged.
import { sketched, type SketchedStep } from './support/sketch';
import { stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

const LANES = 8;
const STAGES = 5;
const IN_CELL = 5;

/** Through the stages lane by lane, with a way on to the next lane from each cell. */
function large() {
  const steps: SketchedStep[] = [];
  const connections: [string, string][] = [];
  for (let lane = 0; lane < LANES; lane++)
    for (let stage = 0; stage < STAGES; stage++)
      for (let i = 0; i < IN_CELL; i++) {
        const name = `Step ${steps.length + 1}`;
        const last = steps.at(-1)?.[0];
        if (last && stage + i > 0) connections.push([last, name]);
        if (i === 0 && lane > 0) connections.push([`Step ${steps.length + 1 - STAGES * IN_CELL}`, name]);
        steps.push([name, lane, stage, 17 + (i % 2) * 170, 16 + Math.floor(i / 2) * 80]);
      }
  return sketched({
    name: 'Two hundred',
    lanes: Array.from({ length: LANES }, (_, i) => `Team ${i + 1}`),
    stages: Array.from({ length: STAGES }, (_, i) => `Stage ${i + 1}`),
    steps,
    connections,
  });
}

test('200 steps', async ({ app, page }) => {
  const document = large();
  expect(Object.keys(document.steps)).toHaveLength(200);
  const times: string[] = [];
  const timed = async (what: string, act: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    await act();
    times.push(`${what} ${Math.round(performance.now() - start)} ms`);
  };
  await timed('open', () => app.open(document));
  await expect(app.chart.getByRole('group', { name: /^Activity Step / })).toHaveCount(200);
  await expect(app.chart.getByRole('group', { name: /^Connection from / })).toHaveCount(
    Object.keys(document.connections).length,
  );
  await app.button(app.words.actions['zoom-full']).click();
  await app.rest();
  const centre = await app.centre(app.chart);
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.wheel(-5000, -5000);
  await app.rest();
  const before = await app.centre(app.step('Step 1'));
  await timed('pan by 20 turns of the wheel', async () => {
    for (let i = 0; i < 20; i++) await page.mouse.wheel(8, 6);
    await expect.poll(async () => (await app.centre(app.step('Step 1'))).x).toBeLessThan(before.x - 100);
  });
  await app.fit();

  const { x, y } = await app.centre(app.step('Step 13'));
  await timed('drag one step', () => app.drag({ x, y }, { x: x + 20, y: y + 12 }));
  await app.rest();
  await expect(app.history('undo')).toHaveAccessibleName('Undo move step');
  const dragged = await app.document();
  expect(stepNamed(dragged, 'Step 13').x).not.toBe(stepNamed(document, 'Step 13').x);

  await timed('tidy', async () => {
    await app.button(app.words.actions.tidy).first().click();
    await expect(app.history('undo')).toHaveAccessibleName('Undo tidy', { timeout: 60_000 });
  });
  await app.rest();
  const tidied = await app.document();
  for (const { id, lane, stage } of Object.values(document.steps))
    expect(tidied.steps[id]).toMatchObject(id === stepNamed(dragged, 'Step 13').id ? {} : { lane, stage });
  await timed('undo all', async () => {
    expect(await app.pressUntilOff('undo')).toBe(2);
  });
  expect(await app.document()).toEqual(document);
  console.log(`200 steps: ${times.join(', ')}`);
});

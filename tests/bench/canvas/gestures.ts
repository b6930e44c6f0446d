// What a user does on the canvas, frame by frame, and the time that each frame takes the page.
import type { CDPSession, Page } from 'playwright-core';

/** Times of frames, ms: of scripts alone, and of all work of the main thread. */
export interface Frames {
  readonly script: number[];
  readonly task: number[];
}

async function metrics(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  const ms = (name: string): number => (all.find((one) => one.name === name)?.value ?? 0) * 1000;
  return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Measures `count` frames, each with one piece of input. */
export async function frames(
  page: Page,
  cdp: CDPSession,
  count: number,
  input: (frame: number) => Promise<void>,
): Promise<Frames> {
  const times: Frames = { script: [], task: [] };
  for (let frame = 0; frame < count; frame++) {
    const before = await metrics(cdp);
    await input(frame);
    await nextFrame(page);
    const after = await metrics(cdp);
    times.script.push(after.script - before.script);
    times.task.push(after.task - before.task);
  }
  return times;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Waits until the chart has lain still for some frames. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const chart = document.querySelector<HTMLElement>('.chart .react-flow__viewport');
    for (let same = 0, last = ''; same < 10; ) {
      await new Promise(requestAnimationFrame);
      const now = chart?.style.transform ?? '';
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });

/** The step nearest to the middle of the chart, and its own middle. @throws when no step is in view there */
const stepInView = (page: Page): Promise<Spot & { readonly id: string }> =>
  page.evaluate(() => {
    const pane = document.querySelector('.chart .pane')?.getBoundingClientRect();
    if (!pane) throw new Error('no chart');
    const middle = { x: pane.left + pane.width / 2, y: pane.top + pane.height / 2 };
    const steps = document.querySelectorAll<HTMLElement>('.chart .react-flow__node-step');
    const spots = [...steps].flatMap((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2, id: node.dataset['id'] ?? '' };
      // Bars and panels lie over some.
      return node.contains(document.elementFromPoint(spot.x, spot.y)) ? [spot] : [];
    });
    const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - middle.x, y - middle.y);
    const [nearest] = spots.sort((one, other) => away(one) - away(other));
    if (!nearest) throw new Error('no step in view');
    return nearest;
  });

/** The middle of a step, and how large the chart is drawn. */
const placeOf = (page: Page, id: string): Promise<Spot & { readonly scale: number }> =>
  page.evaluate((step) => {
    const node = document.querySelector<HTMLElement>(`.chart .react-flow__node-step[data-id="${step}"]`);
    if (!node) throw new Error('the step is out of view');
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, scale: width / node.offsetWidth };
  }, id);

/** From the whole chart to full size, at the step nearest to the middle. Returns where a step is. */
export async function approach(page: Page): Promise<Spot> {
  await page.keyboard.press('Control+0');
  await nextFrame(page);
  await atRest(page);
  const { id } = await stepInView(page);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 200; turn++) {
    // A chart that is not as high as the pane stays at its top: the step goes down under the pointer, which goes along.
    const { x, y, scale } = await placeOf(page, id);
    if (scale >= 0.95) break;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -40);
    await nextFrame(page);
  }
  await page.keyboard.up('Control');
  await atRest(page);
  return stepInView(page);
}

const FRAMES = 60;

export async function pan(page: Page, cdp: CDPSession, at: Spot): Promise<Frames> {
  await page.mouse.move(at.x, at.y);
  return frames(page, cdp, FRAMES, (frame) => page.mouse.wheel(frame < FRAMES / 2 ? 24 : -24, 6));
}

export async function zoom(page: Page, cdp: CDPSession, at: Spot): Promise<Frames> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  const times = await frames(page, cdp, FRAMES, (frame) => page.mouse.wheel(0, frame % 20 < 10 ? 40 : -40));
  await page.keyboard.up('Control');
  return times;
}

export async function drag(page: Page, cdp: CDPSession): Promise<Frames> {
  const { x, y } = await approach(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 4);
  const times = await frames(page, cdp, FRAMES, (frame) =>
    page.mouse.move(x + 8 + 90 * Math.sin(frame / 9), y + 4 + 50 * Math.sin(frame / 7)),
  );
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return times;
}

export async function type(page: Page, cdp: CDPSession): Promise<Frames> {
  const { x, y } = await stepInView(page);
  await page.mouse.click(x, y);
  await page.keyboard.press('F2');
  const text = 'Send the offer and call back two days later ';
  const times = await frames(page, cdp, FRAMES / 2, (frame) =>
    page.keyboard.type(text[frame % text.length] ?? ' '),
  );
  await page.keyboard.press('Escape');
  return times;
}

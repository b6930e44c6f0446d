// The bench of the canvas in a real browser: script time of each frame while panning, zooming, dragging and typing.
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chartOf } from './canvas/chart';
import { approach, drag, type Frames, pan, type, zoom } from './canvas/gestures';

const HELP = `npm run bench:canvas -- [options]
  --sizes 50,200,1000  charts of these numbers of steps
  --dist DIR           another build of the app, to compare with; else dist
  --json               figures only, one JSON object a size`;

export interface BrowserGiven {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Serves a folder; gives the address and what ends it. */
  serve(dist: string): Promise<{ readonly url: string; close(): Promise<void> }>;
}

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
};

const figures = ({ script, task }: Frames) => ({
  p50: at(script, 0.5),
  p95: at(script, 0.95),
  taskP95: at(task, 0.95),
});

/** Runs the bench with the arguments of a command line. */
export async function runCanvasBench(args: readonly string[], given: BrowserGiven): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '50,200,1000' },
      dist: { type: 'string', default: 'dist' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const { executablePath, args: flags } = given;
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  const { url, close } = await given.serve(values.dist);
  try {
    for (const size of values.sizes.split(',').map(Number)) {
      const report = await measured(browser, url, size);
      if (values.json) console.log(JSON.stringify(report));
      else print(report);
    }
  } finally {
    await browser.close();
    await close();
  }
}

type Report = Awaited<ReturnType<typeof measured>>;

async function measured(browser: Browser, url: string, steps: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await open(page, url, steps);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const middle = await approach(page);
  const report = {
    steps,
    pan: figures(await pan(page, cdp, middle)),
    zoom: figures(await zoom(page, cdp, middle)),
    drag: figures(await drag(page, cdp)),
    type: figures(await type(page, cdp)),
  };
  await page.close();
  return report;
}

async function open(page: Page, url: string, steps: number): Promise<void> {
  await page.goto(url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).first().click();
  await (await chooser).setFiles({
    name: 'chart.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(chartOf(steps))),
  });
  await page.locator('.chart .react-flow__node-step').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
}

function print({ steps, ...gestures }: Report): void {
  console.log(`${steps} steps, ms a frame: script p50 / p95, all work p95`);
  for (const [name, { p50, p95, taskP95 }] of Object.entries(gestures))
    console.log(`  ${name.padEnd(5)} ${p50} / ${p95}, ${taskP95}`);
}

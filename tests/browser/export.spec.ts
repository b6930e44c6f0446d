// Files that leave the app: the dialog in both languages, what the clipboard gets, very large pictures, cancelling, printing, pictures of views.
import type { Locator, Page } from '@playwright/test';
import { comparedProject } from '../helpers/compared-project';
import { check } from './support/axe';
import { flow, sketched } from './support/sketch';
import { contentOf, type Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

async function openExport(app: Stagelane, page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: app.words.files.export.title });
  await expect(dialog.locator('figure[aria-busy="false"]')).toBeVisible();
  return dialog;
}

/** Width and height of a PNG, and how many pixels round its middle are dark, read by the browser's own decoder. */
const readPng = (page: Page, png: Buffer): Promise<{ width: number; height: number; inked: number }> =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const [width, height] = [Math.min(bitmap.width, 8000), Math.min(bitmap.height, 1500)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, Math.floor((height - bitmap.height) / 2));
    const { data: pixels } = context.getImageData(0, 0, width, height);
    let inked = 0;
    for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 200) inked++;
    return { width: bitmap.width, height: bitmap.height, inked };
  }, png.toString('base64'));

test('copies PNG, SVG and text', async ({ app, page }) => {
  const words = app.words.files.export;
  await app.open(flow());
  const dialog = await openExport(app, page);
  const read = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = item?.types.includes('text/plain') ? await (await item.getType('text/plain')).text() : '';
      const png = item?.types.includes('image/png') ? (await item.getType('image/png')).size : 0;
      return { text, png };
    });
  const copy = async (format: 'png' | 'svg' | 'json', said: string): Promise<void> => {
    await dialog.getByRole('radio', { name: words.formats[format], exact: true }).click();
    await dialog
      .getByRole('button', { name: words.copyAs.replace('{format}', words.formats[format]) })
      .click();
    await expect(page.getByText(said).last()).toBeVisible();
  };
  await copy('png', words.copied);
  await expect.poll(async () => (await read()).png).toBeGreaterThan(5000);
  await copy('svg', words.copiedText);
  await expect.poll(async () => (await read()).text).toMatch(/^<\?xml[\s\S]*>First call<\/text>/);
  // The same words were said of the SVG: only the clipboard tells when the next text is there.
  await copy('json', words.copiedText);
  await expect.poll(async () => (await read()).text).toMatch(/^\{/);
  expect(JSON.parse((await read()).text)).toMatchObject({ project: { name: 'Flow' } });
});

test('a picture beyond every canvas has exactly the announced pixels, and can be cancelled', async ({
  app,
  page,
}) => {
  const words = app.words.files.export;
  const stages = Array.from({ length: 14 }, (_, i) => `Stage ${i + 1}`);
  const steps = stages.map((_, i) => [`Step ${i + 1}`, 0, i, 17, 16] as const);
  await app.open(sketched({ name: 'Wide', lanes: ['Sales'], stages, steps }));
  const dialog = await openExport(app, page);
  const width = dialog.getByRole('textbox', { name: words.width });
  await dialog.getByRole('radio', { name: words.formats.png, exact: true }).click();
  const wide = async (pixels: string): Promise<void> => {
    await width.fill(pixels);
    await width.press('Enter');
  };
  await wide('60000');
  await dialog.getByRole('button', { name: words.download, exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: words.cancel, exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  await expect(dialog.getByText(words.failed)).toBeHidden();

  await wide('17000');
  const said = dialog.getByText(/^17,000 × [\d,]+ px/);
  await expect(said).toBeVisible();
  const announced = (await said.innerText()).replaceAll(',', '');
  const started = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: words.download, exact: true }).click();
  const { width: pixels, height, inked } = await readPng(page, await contentOf(await started));
  expect(announced).toContain(`${pixels} × ${height} px`);
  expect(pixels).toBe(17_000);
  expect(inked).toBeGreaterThan(5_000);
});

test('every subject is drawn, and the dialog has no fault of access', async ({ app, page }) => {
  const words = app.words.files.export;
  await app.open(comparedProject('en').document);
  const dialog = await openExport(app, page);
  const what = dialog.getByRole('combobox', { name: words.subject });
  for (const kind of ['comparison', 'stage', 'team', 'flow'] as const) {
    await app.choose(dialog, words.subject, words.subjects[kind]);
    await expect(what).toContainText(words.subjects[kind]);
    await expect(dialog.locator('figure[aria-busy="false"] img')).toBeVisible();
  }
  await check(page, 'plain flow', { within: '[role="dialog"]' });
});

/** The pages that the browser was asked to print, one for each sheet; printing itself is left out. */
async function printed(page: Page): Promise<{ title: string; sheets: string[]; fonts: string[] }> {
  await expect.poll(() => page.evaluate(() => 'printedPages' in window)).toBe(true);
  return page.evaluate(() => (window as unknown as { printedPages: never }).printedPages);
}

test('prints the chart, not the app', async ({ app, page }) => {
  const words = app.words.files.export;
  await page.addInitScript(() => {
    window.print = () => {
      const { document } = window;
      Object.assign(window.top ?? window, {
        printedPages: {
          title: document.title,
          sheets: [...document.querySelectorAll('.sheet')].map(({ textContent }) => textContent ?? ''),
          fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        },
      });
    };
  });
  const long = sketched({
    name: 'Long way',
    lanes: ['SDR', 'Sales'],
    stages: ['Find', 'Talk', 'Offer', 'Close'],
    steps: Array.from({ length: 12 }, (_, i) => [
      `Step ${i + 1}`,
      i % 2,
      i % 4,
      17 + 200 * Math.floor(i / 4),
      16,
    ]),
  });
  await app.open(long);
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: words.printTitle });
  await dialog.getByRole('checkbox', { name: words.tiled }).check();
  await expect(dialog.locator('figure[aria-busy="false"] svg text').nth(1)).toHaveText('2');
  await dialog.getByRole('button', { name: words.print, exact: true }).click();
  const { title, sheets, fonts } = await printed(page);
  expect(title).toBe('Long way');
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets[0]).toContain(`1 / ${sheets.length}`);
  expect(sheets.join('')).toContain('Step 12');
  expect(fonts.some((family) => family.includes('Inter'))).toBe(true);
  // It stays for what else is to be printed.
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // The plan has a page of its own.
  await page.keyboard.press('Alt+5');
  await page.keyboard.press('ControlOrMeta+p');
  await expect(dialog).toBeHidden();
});

test('the picture of the chart is the whole one, with its title, and the page goes on meanwhile', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(flow());
  await app.step('First call').click();
  const dialog = page.getByRole('dialog', { name: words.viewPicture.title });
  const taken = async (): Promise<Buffer> => {
    await page.keyboard.press('ControlOrMeta+Shift+e');
    const started = page.waitForEvent('download', { timeout: 60_000 });
    await dialog.getByRole('button', { name: words.viewPicture.download }).click();
    return contentOf(await started);
  };
  const first = await taken();
  // Neither what is selected nor how the view lies is in the picture.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+=');
  await page.mouse.move(700, 400);
  await page.mouse.wheel(900, 300);
  await app.rest();
  expect((await taken()).equals(first)).toBe(true);
  const { width, height } = await readPng(page, first);
  // The whole chart is wider than the pane that showed a part of it.
  expect(width).toBeGreaterThan(1200);
  expect(height).toBeGreaterThan(400);
});

test('pictures of views as they stand: chart, numbers and table', async ({ app, page }) => {
  const { words } = app;
  await app.open(flow());
  const dialog = page.getByRole('dialog', { name: words.viewPicture.title });
  const picture = async (view: keyof typeof words.viewPicture.views): Promise<Buffer> => {
    await page.keyboard.press('ControlOrMeta+Shift+e');
    await expect(dialog).toBeVisible();
    // Where one view is shown alone there is nothing to choose.
    const choice = dialog.getByRole('radio', { name: words.viewPicture.views[view], exact: true });
    if (await choice.isVisible()) await choice.click();
    const started = page.waitForEvent('download', { timeout: 60_000 });
    await dialog.getByRole('button', { name: words.viewPicture.download }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe(`Flow – ${words.viewPicture.views[view]}.png`);
    await expect(dialog).toBeHidden();
    return contentOf(download);
  };
  const seen = async (view: keyof typeof words.viewPicture.views): Promise<void> => {
    const { width, inked } = await readPng(page, await picture(view));
    expect(width, view).toBeGreaterThan(400);
    expect(inked, view).toBeGreaterThan(200);
  };
  await seen('chart');
  await page.getByRole('button', { name: words.dock.tabs.numbers }).click();
  await expect(page.locator('[data-view="numbers"]')).toBeVisible();
  await seen('numbers');
  await page.keyboard.press('Alt+3');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await seen('table');
});

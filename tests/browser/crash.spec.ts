// The browser is killed one second after an edit: nothing is lost on reopening.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS } from '../../scripts/chromium.mjs';
import { Stagelane, templateTexts } from './support/stagelane';
import { expect, test, watch } from './support/test';

interface Running {
  readonly browser: Browser;
  readonly process: ChildProcess;
}

/** A browser of our own with a profile on disk, so that it can be killed like one whose machine fails. */
async function start(profile: string): Promise<Running> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const process_ = spawn(
    process.env['CHROME_PATH'] ?? '',
    [
      ...BROWSER_ARGS,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=en-US',
    ],
    { stdio: 'ignore', detached: true },
  );
  let port = '';
  await expect(() => {
    port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
    expect(port).not.toBe('');
  }).toPass();
  return { browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`), process: process_ };
}

/** SIGKILL to the browser and all its processes. */
function kill({ process: child }: Running): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  if (process.platform === 'win32' || !child.pid) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  return gone;
}

test('an edit outlives a killed browser', async ({ baseURL, problems }) => {
  const profile = mkdtempSync(join(tmpdir(), 'stagelane-profile-'));
  const step = templateTexts('b2c-simple', 'en').steps;
  const [first] = Object.values(step).filter(({ name }) => name.length > 8);
  if (!first || !baseURL) throw new Error('no step');
  let running = await start(profile);
  try {
    const page = (await running.browser.contexts()[0]?.newPage()) ?? (await running.browser.newPage());
    watch(page.context(), problems);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${baseURL}#/`);
    const app = new Stagelane(page);
    await page
      .getByRole('button', { name: templateTexts('b2c-simple', 'en').name, exact: true })
      .first()
      .click();
    await app.button(app.words.gallery.use).click();
    await app.fit();
    const address = page.url();
    await app.step(first.name).dblclick();
    await expect(app.nameField).toHaveValue(first.name);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Typed just before');
    await page.keyboard.press('Enter');
    await app.saved();
    await kill(running);

    running = await start(profile);
    const again = (await running.browser.contexts()[0]?.newPage()) ?? (await running.browser.newPage());
    watch(again.context(), problems);
    await again.goto(address);
    const reopened = new Stagelane(again);
    await expect(reopened.step('Typed just before')).toBeVisible();
    expect(await reopened.document().then((d) => Object.values(d.steps).map((s) => s.name))).toContain(
      'Typed just before',
    );
  } finally {
    await kill(running);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

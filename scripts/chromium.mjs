// Finds a Chromium for the browser tests: named, installed, downloaded by Playwright, or (Linux x64) the one from npm.
import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const HELP =
  'No Chromium found. Set CHROME_PATH to one, or install it: apt-get install -y chromium | brew install --cask chromium | npx playwright install chromium';

/** Flags for a test browser: quiet on the network, no sandbox only where Chromium refuses to start with one. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

function candidates() {
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
      process.env[folder] ? WINDOWS.map((path) => join(process.env[folder], path)) : [],
    );
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const apps = MAC.flatMap((app) =>
    ['', homedir()].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
  );
  return process.platform === 'darwin'
    ? [...apps, ...onPath]
    : [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

async function fromNpm() {
  // Set before the import: without it the package expects the system libraries that it brings itself.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  process.env.LD_LIBRARY_PATH = [join(tmpdir(), 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  return path;
}

/** The path of a Chromium and where it came from. Fails, never skips: a browser test that does not run is no test. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { path: named, from: 'CHROME_PATH' };
  }
  const installed = process.env.STAGELANE_BROWSER === 'npm' ? undefined : candidates().find(existsSync);
  if (installed) return { path: installed, from: 'installed' };
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return { path: downloaded, from: 'Playwright' };
  if (process.platform === 'linux' && process.arch === 'x64')
    return { path: await fromNpm(), from: '@sparticuz/chromium' };
  throw new Error(HELP);
}

// Browser tests: the built app, served, used as a user would, in the Chromium that scripts/test.mjs has found.
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/chromium.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4310);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'node_modules/.cache/tests/browser',
  reporter: [['list'], ['json']],
  // Only what never comes is given up: a busy machine takes longer.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Where everything is broken the first faults say enough.
  maxFailures: 20,
  // A busy machine upsets a browser now and then: one more try, and the test is named at the end of the run.
  retries: 1,
  use: {
    actionTimeout: 30_000,
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: process.env['CHROME_PATH'] ?? '', args: BROWSER_ARGS },
    screenshot: 'only-on-failure',
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});

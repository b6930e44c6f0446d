// Runs the table bench (tests/bench/bench-table.ts) on the built app in a real browser: `npm run bench:table -- --rows 1000 --json`.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview, runnerImport } from 'vite';
import { buildIfNeeded } from './build-if-needed.mjs';
import { BROWSER_ARGS, findChromium } from './chromium.mjs';

await buildIfNeeded();
const entry = fileURLToPath(new URL('../tests/bench/bench-table.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const server = await preview({ preview: { port: 4329, host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath: (await findChromium()).path, args: BROWSER_ARGS });
try {
  await module.runTableBench(process.argv.slice(2), browser, server.resolvedUrls.local[0]);
} finally {
  await browser.close();
  await server.close();
}

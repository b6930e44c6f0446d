// Runs the export bench (tests/bench/bench-export.ts) on the built app in a real browser: `npm run bench:export -- --formats png,svg --json`.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview, runnerImport } from 'vite';
import { buildIfNeeded } from './build-if-needed.mjs';
import { BROWSER_ARGS, findChromium } from './chromium.mjs';

await buildIfNeeded();
const entry = fileURLToPath(new URL('../tests/bench/bench-export.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const server = await preview({ preview: { port: 4331, host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath: (await findChromium()).path, args: BROWSER_ARGS });
try {
  await module.runExportBench(process.argv.slice(2), browser, server.resolvedUrls.local[0]);
} finally {
  await browser.close();
  await server.close();
}

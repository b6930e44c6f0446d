// Runs the canvas bench in a real browser: `npm run bench:canvas -- --sizes 50,200 --json`.
import { fileURLToPath } from 'node:url';
import { preview, runnerImport } from 'vite';
import { buildIfNeeded } from './build-if-needed.mjs';
import { BROWSER_ARGS, findChromium } from './chromium.mjs';

const { path } = await findChromium();
await buildIfNeeded();
const entry = fileURLToPath(new URL('../tests/bench/bench-canvas.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });

async function serve(outDir) {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 4320, host: '127.0.0.1' },
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

await module.runCanvasBench(process.argv.slice(2), { executablePath: path, args: BROWSER_ARGS, serve });
process.exit(0);

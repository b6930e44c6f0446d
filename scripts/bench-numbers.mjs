// Runs the bench of the figures in Node: `npm run bench:numbers`. Bundled first, as the app is, so that times are real.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules', '.cache', `bench-numbers-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  root,
  build: { ssr: join(root, 'tests/bench/bench-numbers.ts'), outDir, emptyOutDir: true, minify: false },
});
try {
  const { runNumbersBench } = await import(pathToFileURL(join(outDir, 'bench-numbers.js')).href);
  runNumbersBench();
} finally {
  await rm(outDir, { recursive: true, force: true });
}

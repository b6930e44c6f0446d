// Runs the bench of the checks in Node: `npm run bench:checks -- --corpus DIR --sizes 100,1000`. Bundled first, so that times are those of code as it ships.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules', '.cache', `bench-checks-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  root,
  build: { ssr: join(root, 'tests/bench/bench-checks.ts'), outDir, emptyOutDir: true, minify: false },
});
try {
  const { runChecksBench } = await import(pathToFileURL(join(outDir, 'bench-checks.js')).href);
  runChecksBench(process.argv.slice(2));
} finally {
  await rm(outDir, { recursive: true, force: true });
}

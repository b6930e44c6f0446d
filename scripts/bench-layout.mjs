// Runs the layout bench in Node: `npm run bench:layout -- --corpus DIR --json`. Bundled first, as the app's engine is, so that times are real.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules', '.cache', `bench-layout-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  root,
  build: { ssr: join(root, 'tests/bench/bench-layout.ts'), outDir, emptyOutDir: true, minify: false },
});
try {
  const { runBench } = await import(pathToFileURL(join(outDir, 'bench-layout.js')).href);
  await runBench(process.argv.slice(2));
} finally {
  await rm(outDir, { recursive: true, force: true });
}

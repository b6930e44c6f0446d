// Runs the layout bench (tests/bench/bench-layout.ts) in Node: `npm run bench:layout -- --corpus DIR --json`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('../tests/bench/bench-layout.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
module.runBench(process.argv.slice(2));

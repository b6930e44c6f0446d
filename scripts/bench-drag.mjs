// Runs the drag bench (tests/bench/bench-drag.ts) in Node: `npm run bench:drag -- --sizes 50,200 --json`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('../tests/bench/bench-drag.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
module.runDragBench(process.argv.slice(2));

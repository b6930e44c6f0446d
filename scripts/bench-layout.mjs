// Runs the layout bench (tests/bench/bench-layout.ts) in Node: `npm run bench:layout -- --corpus DIR --json`.
import { runnerImport } from 'vite';

const entry = new URL('../tests/bench/bench-layout.ts', import.meta.url).pathname;
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
module.runBench(process.argv.slice(2));

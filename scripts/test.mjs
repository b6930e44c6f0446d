// npm test: everything. Unit, contract, property, golden and panel tests, then the built app in a real browser.
// `browser` or `unit` as an argument runs one half; further arguments go to its runner. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { findChromium } from './chromium.mjs';

const [half, ...rest] = process.argv.slice(2);
const OUT = 'node_modules/.cache/tests';
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function unit() {
  const report = `${OUT}/unit.json`;
  const status = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...rest,
  ]);
  const result = read(report);
  return {
    passed: result?.numPassedTests ?? 0,
    failed: Math.max(result?.numFailedTests ?? 0, status === 0 ? 0 : 1),
    skipped: result?.numPendingTests ?? 0,
  };
}

async function browser() {
  const chromium = await findChromium();
  console.log(`Browser: ${chromium.path} (${chromium.from})`);
  await buildIfNeeded();
  const report = `${OUT}/browser.json`;
  const status = run(['node_modules/@playwright/test/cli.js', 'test', ...rest], {
    CHROME_PATH: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = read(report)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: Math.max(stats?.unexpected ?? 0, status === 0 ? 0 : 1),
    skipped: stats?.skipped ?? 0,
  };
}

const results = [];
if (half !== 'browser') results.push(unit());
if (half !== 'unit') results.push(await browser());
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
// A skipped test counts as failed: nothing is left out in silence.
const failed = sum('failed') + sum('skipped');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 && sum('passed') > 0 ? 0 : 1);

// npm test: everything. Unit, contract, property, golden and panel tests, then the built app in a real browser.
// `browser` or `unit` as an argument runs one half; further arguments go to its runner. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
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
  const files = result?.testResults ?? [];
  return {
    faults: files.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${relative('.', name)}\n${message}`] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map((one) => `${relative('.', name)} > ${one.fullName}\n${one.failureMessages.join('\n')}`),
    ]),
    passed: result?.numPassedTests ?? 0,
    failed: Math.max(result?.numFailedTests ?? 0, status === 0 ? 0 : 1),
    skipped: result?.numPendingTests ?? 0,
  };
}

/** The browser tests of a suite that ended as asked (`unexpected`: failed; `flaky`: passed when run again), with what they said. */
function endedAs(status, { suites = [], specs = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some((one) => one.status === status))
    .map(({ file, line, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return `${file}:${line} > ${title}\n${errors.map(({ message }) => message).join('\n')}`;
    });
  return [...own, ...suites.flatMap((suite) => endedAs(status, suite))];
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
  const result = read(report);
  const stats = result?.stats;
  return {
    faults: [...(result?.errors ?? []).map(({ message }) => message), ...endedAs('unexpected', result ?? {})],
    unsteady: endedAs('flaky', result ?? {}),
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: Math.max(stats?.unexpected ?? 0, status === 0 ? 0 : 1),
    skipped: stats?.skipped ?? 0,
  };
}

const results = [];
if (half !== 'browser') results.push(unit());
if (half !== 'unit') results.push(await browser());
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
// Said once more at the end, where logs are cut last: what failed, and the seed of a property that did.
const LONGEST = 3000;
for (const fault of results.flatMap(({ unsteady = [] }) => unsteady))
  console.log(`UNSTEADY, passed when run again: ${fault.slice(0, LONGEST)}\n`);
for (const fault of results.flatMap(({ faults }) => faults))
  console.log(`FAILED ${fault.slice(0, LONGEST)}\n`);
// A skipped test counts as failed: nothing is left out in silence.
const failed = sum('failed') + sum('skipped');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 && sum('passed') > 0 ? 0 : 1);

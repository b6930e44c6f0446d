// npm run check: types, lint, format, dead code, schema, build, size budget. Each must pass; the first fault does not hide the rest.
import { spawnSync } from 'node:child_process';
import { buildIfNeeded } from './build-if-needed.mjs';

const STEPS = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'scripts'],
  ['format', 'node_modules/@biomejs/biome/bin/biome', 'format', '.'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['schema', 'scripts/schema.mjs', '--check'],
];

let failed = 0;
const report = (name, ok) => {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (!ok) failed++;
};
for (const [name, script, ...args] of STEPS)
  report(name, spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0);
try {
  await buildIfNeeded();
  report('build', true);
  report(
    'size budget',
    spawnSync(process.execPath, ['scripts/size-budget.mjs'], { stdio: 'inherit' }).status === 0,
  );
} catch (error) {
  console.error(error);
  report('build', false);
}
process.exit(failed === 0 ? 0 : 1);

// Templates (templates/*.json): places their maps, checks them, draws them to be looked at.
//
//   node scripts/templates.mjs place ID [--keep]    lays every map out by the project's own Tidy and writes x, y and the sizes of
//                                                   lanes and stages; boxes and labels get the room of the language that needs more.
//                                                   --keep leaves good places where they are, as the Tidy button does
//   node scripts/templates.mjs gallery                writes names, descriptions and previews (ID.svg) of all for the gallery, as place does
//   node scripts/templates.mjs check [ID …]         figures of each map in both languages (crossings, bends, aspect, is it tidy), then
//                                                   the contract tests: complete, both languages of one shape, all questions answered
//   node scripts/templates.mjs draw ID DIR [--dark] a PNG of every map in both languages, and of the preview
//
// A new template: write ID.json (no x, y), ID.en.json and ID.zh.json, add it to the list in src/services/templates.ts, then place, draw, check.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { BROWSER_ARGS, findChromium } from './chromium.mjs';

const run = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;

/** What the commands need of the machine. */
const tools = {
  format: (...files) => run('node_modules/@biomejs/biome/bin/biome', 'format', '--write', ...files),
  contracts: (ids) =>
    run(
      'node_modules/vitest/vitest.mjs',
      'run',
      'tests/contracts/template',
      ...(ids.length > 0 ? ['-t', `\\b(${ids.join('|')})( |$)`] : []),
    ),
  browser: async () => ({ executablePath: (await findChromium()).path, args: BROWSER_ARGS }),
};

const entry = fileURLToPath(new URL('../tests/bench/templates.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
process.exit(await module.runTemplates(process.argv.slice(2), tools));

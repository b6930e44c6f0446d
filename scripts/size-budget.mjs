// The size budget, measured in the browser: all JavaScript fetched until home is shown, gzip, and what must not be among it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_ARGS, findChromium } from './chromium.mjs';

const BUDGET_KB = 300;
/** Words that stand in the code of things that must load on first use only. */
const LAZY = {
  elkjs: 'org.eclipse.elk',
  'html-to-image': 'html-to-image',
  'React Flow': 'react-flow__',
  'TanStack Table': 'getVisibleLeafColumns',
  'react-resizable-panels': 'data-separator',
  papaparse: 'delimitersToGuess',
  'read-excel-file': 'sharedStrings',
};

const server = await preview({ preview: { port: 4319, host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath: (await findChromium()).path, args: BROWSER_ARGS });
let failed = false;
try {
  const page = await browser.newPage();
  const scripts = new Set();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  let total = 0;
  for (const path of scripts) {
    const code = readFileSync(`dist${path}`);
    total += gzipSync(code, { level: 9 }).length;
    for (const [name, word] of Object.entries(LAZY))
      if (code.includes(word)) {
        console.error(`${path} brings ${name} to home`);
        failed = true;
      }
  }
  const kb = total / 1000;
  console.log(
    `JavaScript until home is shown: ${kb.toFixed(1)} kB gzip in ${scripts.size} files (budget ${BUDGET_KB})`,
  );
  if (scripts.size === 0 || kb > BUDGET_KB) failed = true;
} finally {
  await browser.close();
  await server.close();
}
process.exit(failed ? 1 : 0);

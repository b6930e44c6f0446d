// Builds src/player.tsx for itself, whatever else is being built or tested, and prints script, style and their hashes as JSON.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const hash = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** Words in a script that an HTML parser would take for its end, or for a comment, as JavaScript means the same without them. */
const inPage = (script) =>
  script
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/\r\n?/g, '\n')
    .trim();

/** What stands on a page for a library that the app needs. */
const standIn = (name) => fileURLToPath(new URL(`../src/ui/present/player/${name}.ts`, import.meta.url));

/** Which countries count hours how is asked by date skeletons only, and no words of a page have one: the list stays behind. */
const withoutHours = {
  name: 'without-hours',
  transform: {
    filter: { id: /icu-messageformat-parser\/index\.js$/ },
    handler(code) {
      const short = code.replace(/^const timeData = \{\n[\s\S]*?^\};$/m, 'const timeData = {};');
      if (short === code) throw new Error('the list of hours is somewhere else now');
      return { code: short, map: null };
    },
  },
};

const result = await build({
  configFile: false,
  logLevel: 'silent',
  plugins: [react(), tailwind(), withoutHours],
  publicDir: false,
  // Nothing is edited there: what asks whether a document is a draft needs no library for it. Nor have its words number or date skeletons.
  resolve: {
    alias: {
      mutative: standIn('no-drafts'),
      '@formatjs/icu-skeleton-parser': standIn('no-skeletons'),
    },
  },
  build: {
    write: false,
    target: 'es2023',
    cssCodeSplit: false,
    rollupOptions: { input: 'src/player.tsx', output: { format: 'iife', codeSplitting: false } },
  },
});
const { output } = Array.isArray(result) ? result[0] : result;
const script = inPage(output.find((file) => file.type === 'chunk')?.code ?? '');
const style = String(output.find((file) => file.fileName.endsWith('.css'))?.source ?? '')
  .replace(/\r\n?/g, '\n')
  .trim();
if (script === '' || style === '' || /<\/style/i.test(style))
  throw new Error('the player was not built whole');
process.stdout.write(JSON.stringify({ script, scriptHash: hash(script), style, styleHash: hash(style) }));

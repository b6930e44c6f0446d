// Builds the app into dist/ unless what lies there was built from the files as they are now.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SOURCES = [
  'src',
  'public',
  'templates',
  'index.html',
  'vite.config.ts',
  'scripts/player.mjs',
  'scripts/build-player.mjs',
  'package.json',
  'package-lock.json',
];
const STAMP = 'dist/.built-from';

function* files(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function fingerprint() {
  const parts = SOURCES.filter((path) => existsSync(path)).flatMap((path) =>
    [...files(path)].map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`),
  );
  return `${process.version}\n${parts.join('\n')}\n`;
}

/** Leaves a build of the present files in dist/. */
export async function buildIfNeeded() {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  await build({ logLevel: 'warn' });
  writeFileSync(STAMP, now);
}

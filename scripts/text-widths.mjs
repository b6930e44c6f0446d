// Writes src/base/text-widths.ts: the advance widths of Inter by weight, read from the font files of @fontsource/inter.
// Run again (node scripts/text-widths.mjs) when that package changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const opentype = require('opentype.js');
const SLICES = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
const WEIGHTS = [500, 600, 700];
const UNITS_PER_EM = 512;
/** Code points missing between two known ones that a block bridges before a new block is begun. */
const BRIDGE = 6;

function advances(weight) {
  const found = new Map();
  for (const slice of SLICES) {
    const file = readFileSync(
      require.resolve(`@fontsource/inter/files/inter-${slice}-${weight}-normal.woff`),
    );
    const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
    for (let i = 0; i < font.numGlyphs; i++) {
      const glyph = font.glyphs.get(i);
      for (const code of glyph.unicodes) {
        if (code >= 0x20 && code !== 0xfeff && !found.has(code)) {
          found.set(code, Math.ceil((glyph.advanceWidth / font.unitsPerEm) * UNITS_PER_EM));
        }
      }
    }
  }
  return found;
}

function blocks(found) {
  const codes = [...found.keys()].sort((a, b) => a - b);
  const result = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const code of codes) {
    if (code - end > BRIDGE) result.push([code, '']);
    else for (let gap = end; gap < code; gap++) result.at(-1)[1] += '..';
    result.at(-1)[1] += found.get(code).toString(36).padStart(2, '0');
    end = code + 1;
  }
  return result;
}

const { version } = JSON.parse(readFileSync(require.resolve('@fontsource/inter/package.json'), 'utf8'));
const perWeight = WEIGHTS.map((weight) => {
  const lines = blocks(advances(weight)).map(
    ([first, widths]) => `    [0x${first.toString(16)}, '${widths}'],`,
  );
  return `  ${weight}: [\n${lines.join('\n')}\n  ],`;
});
writeFileSync(
  new URL('../src/base/text-widths.ts', import.meta.url),
  `// Advance widths of Inter by weight. Written by scripts/text-widths.mjs from @fontsource/inter ${version}: do not edit.

/** What the figures count in: parts of an em. */
export const UNITS_PER_EM = ${UNITS_PER_EM};

/** By weight, blocks of code points: the first one, then two base-36 digits for each; \`..\` = not in the font. */
export const WIDTH_BLOCKS: Readonly<Record<500 | 600 | 700, readonly (readonly [number, string])[]>> = {
${perWeight.join('\n')}
};
`,
);

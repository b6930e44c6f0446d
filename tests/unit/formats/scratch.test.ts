import { it } from 'vitest';
import { mkdirSync, writeFileSync } from 'node:fs';
import { comparedProject } from '../../helpers/compared-project';
import { countingIds } from '../../../src/base/id';
import { loadTemplate } from '../../../src/services/templates';
import { mapsOf } from '../../../src/model/queries';
import { format } from '../../../src/formats/registry';
import type { FormatServices, WriteOptions } from '../../../src/formats/format';
const OPTIONS: WriteOptions = {
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  scale: 2,
  embedFonts: false,
  gaps: true,
};
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const services: FormatServices = {
  fonts: { embed: () => Promise.resolve({ css: '', samples: [] }) },
  raster: { png: () => Promise.resolve(new Blob([PNG])) },
};
it('writes', async () => {
  mkdirSync('/tmp/look', { recursive: true });
  const kinds = (process.env.FORMATS ?? 'pptx').split(',');
  const docs: [string, any, string][] = [];
  for (const [id, l] of [
    ['b2c-simple', 'en'],
    ['b2b-complex', 'zh'],
    ['retail-store', 'en'],
    ['example-b2b', 'en'],
    ['example-retail', 'zh'],
  ] as const) {
    const document = await loadTemplate(id, l, countingIds('x'));
    docs.push([`${id}-${l}`, document, mapsOf(document).find((m) => m.kind === 'whole')!.id]);
  }
  const c = comparedProject('en');
  docs.push(['compared-en', c.document, c.target]);
  const z = comparedProject('zh');
  docs.push(['compared-zh', z.document, z.target]);
  const only = process.env.ONLY;
  for (const kind of kinds)
    for (const [name, document, map] of docs) {
      if (only && !only.split(',').includes(name)) continue;
      const t = performance.now();
      const out = await format(kind).write({ document, map, options: OPTIONS }, services);
      console.log('T', kind, name, Math.round(performance.now() - t), 'ms');
      const f = format(kind);
      writeFileSync(
        `/tmp/look/${name}.${f.extension}`,
        typeof out === 'string' ? out : Buffer.from(await out.arrayBuffer()),
      );
    }
}, 120000);

// The commands of scripts/templates.mjs: place, check and draw templates.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LaunchOptions } from 'playwright-core';
import { LOCALES } from '../../src/locales/load';
import { allTemplates, pathOf, readTemplate } from './templates/files';
import { drawTemplate } from './templates/pictures';
import { previewOf } from './templates/preview';
import { placedTemplate } from './templates/placing';
import { figures, printFigures } from './templates/figures';

/** What the commands need of the machine. */
export interface TemplateTools {
  /** Formats files; 0 when all went well. */
  readonly format: (...files: string[]) => number;
  /** Runs the contract tests of templates, of all when none is named; 0 when they pass. */
  readonly contracts: (ids: readonly string[]) => number;
  readonly browser: () => Promise<LaunchOptions>;
}

function place(ids: readonly string[], keep: boolean, { format }: TemplateTools): number {
  for (const id of ids) {
    const { file, words } = readTemplate(id);
    writeFileSync(pathOf(id), `${JSON.stringify(placedTemplate(file, words, keep))}\n`);
  }
  const names = ids.flatMap((id) => [id, ...LOCALES.map((locale) => `${id}.${locale}`)]);
  return format(...names.map(pathOf), writeGallery()) || (printFigures(ids.flatMap(figures)), 0);
}

/** Writes what the gallery says and shows of all templates without loading them; the path of the words. */
function writeGallery(): string {
  const path = 'src/services/template-words.json';
  const words = allTemplates().map((id) => {
    const template = readTemplate(id);
    const texts = template.words;
    writeFileSync(`templates/${id}.svg`, previewOf(template));
    const said = LOCALES.map((locale) => {
      const { name, description } = texts[locale];
      return [locale, { name, description }];
    });
    return [id, Object.fromEntries(said)];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`);
  return path;
}

async function draw(
  [id = '', folder = '']: readonly string[],
  dark: boolean,
  { browser }: TemplateTools,
): Promise<number> {
  const paths = await drawTemplate(readTemplate(id), folder, dark ? 'dark' : 'light', await browser());
  for (const path of paths) console.log(path);
  return 0;
}

/** Runs a command line; the exit code. */
export async function runTemplates(args: readonly string[], tools: TemplateTools): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keep: { type: 'boolean', default: false }, dark: { type: 'boolean', default: false } },
  });
  const [command, ...rest] = positionals;
  if (command === 'place' && rest.length > 0) return place(rest, values.keep, tools);
  if (command === 'gallery') return tools.format(writeGallery());
  if (command === 'draw' && rest.length === 2) return draw(rest, values.dark, tools);
  if (command === 'check') {
    printFigures((rest.length > 0 ? rest : allTemplates()).flatMap(figures));
    return tools.contracts(rest);
  }
  console.error(
    'place ID [--keep] | gallery | check [ID …] | draw ID DIR [--dark]; see scripts/templates.mjs',
  );
  return 2;
}

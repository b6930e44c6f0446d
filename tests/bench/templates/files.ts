// The files of a template as the commands read them, and the project that each language makes of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countingIds } from '../../../src/base/id';
import { boxSize } from '../../../src/layout/map-geometry';
import { LOCALES, type Locale } from '../../../src/locales/load';
import type { ProjectDocument } from '../../../src/model/document';
import { instantiate } from '../../../src/model/template/instantiate';
import {
  type TemplateFile,
  templateFile,
  type TemplateTexts,
  templateTexts,
} from '../../../src/model/template';

const FOLDER = 'templates';

export const pathOf = (name: string): string => join(FOLDER, `${name}.json`);

const read = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), 'utf8'));

export interface ReadTemplate {
  readonly file: TemplateFile;
  readonly words: Readonly<Record<Locale, TemplateTexts>>;
}

/** A template with all its words. @throws where a file is missing or not sound */
export function readTemplate(id: string): ReadTemplate {
  const texts = LOCALES.map((locale) => [locale, templateTexts.parse(read(`${id}.${locale}`))] as const);
  return { file: templateFile.parse(read(id)), words: Object.fromEntries(texts) as ReadTemplate['words'] };
}

/** The ids of all templates. */
export const allTemplates = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^[^.]+\.json$/.test(name))
    .map((name) => name.replace('.json', ''))
    .toSorted();

/** The project of one language, without the details that other templates bring; ids are the same in all languages. */
export const projectOf = ({ file, words }: ReadTemplate, locale: Locale): ProjectDocument =>
  instantiate(file, words[locale], locale, countingIds('t'), {
    boxOf: (kind, name) => boxSize(kind, name, 'horizontal'),
  });

// The project that a template makes, without the way through home.
import { readFileSync } from 'node:fs';
import { countingIds } from '../../../src/base/id';
import type { ProjectDocument } from '../../../src/model/document';
import { type TemplateTexts, templateFile, templateTexts } from '../../../src/model/template';
import { instantiate } from '../../../src/model/template/instantiate';

const read = (name: string): unknown => JSON.parse(readFileSync(`templates/${name}.json`, 'utf8'));

type Language = ProjectDocument['project']['language'];

/** The words of a template. */
const wordsOf = (id: string, language: Language): TemplateTexts =>
  templateTexts.parse(read(`${id}.${language}`));

/** The document of a template, its steps where the file puts them, and of those that its steps open, in the words of a language. */
export function templateProject(id: string, language: Language, newId = countingIds('t')): ProjectDocument {
  return instantiate(templateFile.parse(read(id)), wordsOf(id, language), language, newId, {
    detailOf: (other) => templateProject(other, language, newId),
  });
}

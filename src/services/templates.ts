// The templates that come with the app: a light list for the gallery, and each one's content, loaded when it is asked for.
import type { NewId } from '../base/id';
import type { Locale } from '../locales/load';
import { boxSize } from '../layout/map-geometry';
import type { ProjectDocument } from '../model/document';
import { instantiate } from '../model/template/instantiate';
import type { BoxOf } from '../model/template/making';
import { type TEMPLATE_GROUPS, templateFile, templateTexts } from '../model/template';
// Written by scripts/templates.mjs from the files.
import WORDS from './template-words.json';

/** What the gallery knows of a template before its content is loaded. */
export interface TemplateEntry {
  /** The name of its files in `templates/`. */
  readonly id: string;
  readonly group: (typeof TEMPLATE_GROUPS)[number];
  /** The group of sales that a worked example belongs to besides: who looks for retail finds it there. */
  readonly also?: (typeof TEMPLATE_GROUPS)[number];
  readonly stages: number;
  readonly teams: number;
}

/** All templates in the gallery's order. It repeats facts of the files, so that these stay out of the first bundle; a test keeps both equal. */
export const TEMPLATES: readonly TemplateEntry[] = [
  { id: 'b2c-simple', group: 'simple', stages: 4, teams: 4 },
  { id: 'b2b-complex', group: 'complex', stages: 7, teams: 7 },
  { id: 'prospecting', group: 'teams', stages: 4, teams: 4 },
  { id: 'qualification', group: 'teams', stages: 4, teams: 3 },
  { id: 'negotiation', group: 'teams', stages: 5, teams: 4 },
  { id: 'closing', group: 'teams', stages: 4, teams: 4 },
  { id: 'cs-onboarding', group: 'teams', stages: 4, teams: 4 },
  { id: 'cs-ongoing', group: 'teams', stages: 4, teams: 3 },
  { id: 'contracts', group: 'teams', stages: 4, teams: 5 },
  { id: 'seller-buyer', group: 'complex', stages: 7, teams: 7 },
  { id: 'retail-store', group: 'retail', stages: 5, teams: 6 },
  { id: 'retail-delivery', group: 'retail', stages: 4, teams: 5 },
  { id: 'full-management', group: 'full', stages: 7, teams: 9 },
  { id: 'collection', group: 'full', stages: 7, teams: 5 },
  { id: 'process-table', group: 'full', stages: 8, teams: 4 },
  { id: 'example-b2b', group: 'examples', also: 'complex', stages: 6, teams: 7 },
  { id: 'example-retail', group: 'examples', also: 'retail', stages: 6, teams: 7 },
];

const boxOf: BoxOf = (kind, name) => boxSize(kind, name, 'horizontal');

/** What a card says of a template. */
export interface TemplateWords {
  readonly name: string;
  readonly description: string;
}

/** Name and description of a template, known without loading it; empty for one that is not there. */
export const templateWords = (id: string, language: Locale): TemplateWords =>
  (WORDS as Readonly<Record<string, Readonly<Record<Locale, TemplateWords>>>>)[id]?.[language] ?? {
    name: '',
    description: '',
  };

const previews = import.meta.glob<string>('../../templates/*.svg', {
  import: 'default',
  query: '?url&no-inline',
  eager: true,
});

/** The small drawing of a template's first map, SVG in light colours. Rejects when there is none or it cannot be fetched. */
export async function templatePreview(id: string): Promise<string> {
  const url = previews[`../../templates/${id}.svg`];
  if (!url) throw new Error(`no preview of ${id}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the preview of ${id} could not be loaded (${answer.status})`);
  return answer.text();
}

type Loader = () => Promise<unknown>;
const files: Readonly<Record<string, Loader | undefined>> = import.meta.glob<unknown>(
  '../../templates/*.json',
  {
    import: 'default',
  },
);

function load(name: string): Promise<unknown> {
  const file = files[`../../templates/${name}.json`];
  return file ? file() : Promise.reject(new Error(`no template file ${name}`));
}

/**
 * A new project made of a template and of those that its sub-process steps open, in the words of one language; loads only these
 * templates and that language. Ids come in a fixed order. Without details, for a first look,
 * no other template is loaded. Rejects when there is no such template, when its files cannot be fetched, or
 * when they are not sound.
 */
export async function loadTemplate(
  id: string,
  language: Locale,
  newId: NewId,
  withDetails = true,
): Promise<ProjectDocument> {
  const [template, texts] = await Promise.all([load(id), load(`${id}.${language}`)]);
  const file = templateFile.parse(template);
  const details = new Map<string, ProjectDocument>();
  for (const { template: other } of withDetails ? (file.details ?? []) : [])
    details.set(other, await loadTemplate(other, language, newId));
  const detailOf = (other: string): ProjectDocument => {
    const detail = details.get(other);
    if (!detail) throw new Error(`no detail ${other}`);
    return detail;
  };
  return instantiate(file, templateTexts.parse(texts), language, newId, {
    boxOf,
    ...(withDetails ? { detailOf } : {}),
  });
}

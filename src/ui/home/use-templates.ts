// The templates as the gallery shows them: what is said of each at once, and the chart that would come of it when it is looked at.
import { useEffect, useState } from 'react';
import { countingIds } from '../../base/id';
import type { Locale } from '../../locales/load';
import type { ProjectDocument } from '../../model/document';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../model/queries';
import { TEMPLATE_GROUPS } from '../../model/template';
import {
  loadTemplate,
  type TemplateEntry,
  type TemplateWords,
  TEMPLATES,
  templateWords,
} from '../../services/templates';
import { matches } from './arrange-cards';

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** The template that the first-use screen opens as an example. */
export const EXAMPLE = 'b2b-complex';

export interface ShownTemplate extends TemplateEntry, TemplateWords {
  readonly language: Locale;
}

/** All templates in the words of a language. */
export const templatesIn = (language: Locale): readonly ShownTemplate[] =>
  TEMPLATES.map((entry) => ({ ...entry, ...templateWords(entry.id, language), language }));

const loaded = new Map<string, Promise<ProjectDocument>>();
/** The last chart that was asked for: the next one waits for it, so that the screen is drawn in between. */
let last: Promise<unknown> = Promise.resolve();

/** Loaded once per language, one after the other; what was refused is asked for again the next time. */
function load(id: string, language: Locale): Promise<ProjectDocument> {
  const key = `${id} ${language}`;
  const known = loaded.get(key);
  if (known) return known;
  // The ids do not show: what is used becomes a project with its own.
  const loading = last.then(() => loadTemplate(id, language, countingIds(), false));
  const done = (): Promise<void> => new Promise((next) => setTimeout(next));
  last = loading.then(done, done);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

interface TemplateChart {
  /** Null until it is wanted and there. That of the former language stays until the new one is there. */
  readonly document: ProjectDocument | null;
  /** It was asked for and could not be had. */
  readonly failed: boolean;
}

/** The chart of a template. */
export function useTemplateChart(id: string, language: Locale, wanted: boolean): TemplateChart {
  const [chart, setChart] = useState<TemplateChart>({ document: null, failed: false });
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load(id, language).then(
      (document) => {
        if (!gone) setChart({ document, failed: false });
      },
      () => {
        if (!gone) setChart((now) => ({ ...now, failed: true }));
      },
    );
    return () => {
      gone = true;
    };
  }, [id, language, wanted]);
  return chart;
}

/** Those whose name or description has the words that are looked for. */
export const foundTemplates = (
  templates: readonly ShownTemplate[],
  query: string,
): readonly ShownTemplate[] =>
  query.trim() === ''
    ? templates
    : templates.filter(({ name, description }) => matches(`${name} ${description}`, query));

/** The groups that hold any of them, in the gallery's order. */
export const shownGroups = (templates: readonly ShownTemplate[]): readonly TemplateGroup[] =>
  TEMPLATE_GROUPS.filter((group) => templates.some((template) => template.group === group));

/** What the first map of a chart holds. */
export function factsOf(document: ProjectDocument) {
  const map = mapsOf(document)[0]?.id ?? '';
  return {
    stages: stagesOf(document, map).length,
    teams: lanesOf(document, map).length,
    steps: stepsOf(document, map).filter((step) => step.kind !== 'note').length,
  };
}

// The templates as the gallery shows them: each as the chart that would come of it, in the language of the chart.
import { useEffect, useState } from 'react';
import { countingIds } from '../../base/id';
import type { Locale } from '../../locales/load';
import type { ProjectDocument } from '../../model/document';
import { TEMPLATE_GROUPS } from '../../model/template';
import { loadTemplate, type TemplateEntry, TEMPLATES } from '../../services/templates';
import { matches } from './arrange-cards';

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** The template that the first-use screen opens as an example. */
export const EXAMPLE = 'b2b-complex';

export interface ShownTemplate extends TemplateEntry {
  readonly language: Locale;
  /** Null while it loads, and when it cannot be loaded. */
  readonly document: ProjectDocument | null;
}

const loaded = new Map<string, Promise<ProjectDocument>>();

/** Loaded once per language; what was refused is asked for again the next time. */
function load(id: string, language: Locale): Promise<ProjectDocument> {
  const key = `${id} ${language}`;
  const known = loaded.get(key);
  if (known) return known;
  // The ids do not show: what is used becomes a project with its own.
  const loading = loadTemplate(id, language, countingIds());
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

/** All templates; those of the former language stay until the new ones are there. */
export function useTemplates(language: Locale): readonly ShownTemplate[] {
  const [shown, setShown] = useState<readonly ShownTemplate[]>(() =>
    TEMPLATES.map((entry) => ({ ...entry, language, document: null })),
  );
  useEffect(() => {
    let gone = false;
    for (const { id } of TEMPLATES)
      load(id, language).then(
        (document) => {
          if (gone) return;
          setShown((now) => now.map((one) => (one.id === id ? { ...one, language, document } : one)));
        },
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [language]);
  return shown;
}

export const foundTemplates = (
  templates: readonly ShownTemplate[],
  query: string,
): readonly ShownTemplate[] =>
  query.trim() === ''
    ? templates
    : templates.filter(
        ({ document }) =>
          document && matches(`${document.project.name} ${document.project.description ?? ''}`, query),
      );

/** The groups that hold any of them, in the gallery's order. */
export const shownGroups = (templates: readonly ShownTemplate[]): readonly TemplateGroup[] =>
  TEMPLATE_GROUPS.filter((group) => templates.some((template) => template.group === group));

/** What a chart holds, counted over its first map. */
export const factsOf = (document: ProjectDocument) => ({
  stages: Object.keys(document.stages).length,
  teams: Object.keys(document.lanes).length,
  steps: Object.values(document.steps).filter((step) => step.kind !== 'note').length,
});

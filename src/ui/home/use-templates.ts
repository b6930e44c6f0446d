// The templates as the gallery shows them: what is said of each at once, and the chart that would come of it when it is looked at.
import { useEffect, useState } from 'react';
import { countingIds, type Id } from '../../base/id';
import { isClosed } from '../../compare/gap-outcomes';
import type { Locale } from '../../locales/load';
import type { ProcessMap, ProjectDocument } from '../../model/document';
import { lanesOf, mapsOf, stagesOf, workOf } from '../../model/queries';
import { TEMPLATE_GROUPS } from '../../model/template';
import {
  loadTemplate,
  type TemplateEntry,
  type TemplateWords,
  TEMPLATES,
  templatePreview,
  templateWords,
} from '../../services/templates';
import { matches } from './arrange-cards';

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** The example that home opens with one press: finished, with a target and gaps. */
export const EXAMPLE = 'example-b2b';

export interface ShownTemplate extends TemplateEntry, TemplateWords {
  readonly language: Locale;
}

/** All templates in the words of a language. */
export const templatesIn = (language: Locale): readonly ShownTemplate[] =>
  TEMPLATES.map((entry) => ({ ...entry, ...templateWords(entry.id, language), language }));

const loaded = new Map<string, Promise<ProjectDocument>>();
const previews = new Map<string, Promise<string>>();

/** Asked for once; what was refused is asked for again the next time. */
function once<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const asked = known.get(key);
  if (asked) return asked;
  const loading = load();
  known.set(key, loading);
  loading.catch(() => known.delete(key));
  return loading;
}

/** The preview of a template once it is wanted and there; empty before. */
export function useTemplatePreview(id: string, wanted: boolean): string {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    once(previews, id, () => templatePreview(id)).then(
      (text) => {
        if (!gone) setSvg(text);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [id, wanted]);
  return svg;
}

interface TemplateChart {
  /** Null until it is there. That of the former language stays until the new one is there. */
  readonly document: ProjectDocument | null;
  /** It was asked for and could not be had. */
  readonly failed: boolean;
}

/** The chart of a template. */
export function useTemplateChart(id: string, language: Locale): TemplateChart {
  const [chart, setChart] = useState<TemplateChart>({ document: null, failed: false });
  useEffect(() => {
    let gone = false;
    // The ids do not show: what is used becomes a project with its own.
    once(loaded, `${id} ${language}`, () => loadTemplate(id, language, countingIds(), false)).then(
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
  }, [id, language]);
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

/** The maps that a template is looked at by: its whole ones; the first one where there is none. */
export function shownMaps(document: ProjectDocument): readonly ProcessMap[] {
  const whole = mapsOf(document).filter(({ kind }) => kind === 'whole');
  return whole.length > 0 ? whole : mapsOf(document).slice(0, 1);
}

/** What a map holds. */
export const factsOf = (document: ProjectDocument, map: Id) => ({
  stages: stagesOf(document, map).length,
  teams: lanesOf(document, map).length,
  steps: workOf(document, map).length,
});

/** How many gaps are marked on the current map, and how many of them the target closes. */
export function gapFacts(document: ProjectDocument): { readonly gaps: number; readonly closed: number } {
  const gaps = Object.values(document.gaps);
  return { gaps: gaps.length, closed: gaps.filter(isClosed).length };
}

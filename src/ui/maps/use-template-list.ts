// The templates that a project can take a process from, in its own language, as they come in.
import { useEffect, useState } from 'react';
import { countingIds } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { loadTemplate, TEMPLATES } from '../../services/templates';

export interface ListedTemplate {
  readonly id: string;
  readonly document: ProjectDocument;
}

export interface TemplateList {
  readonly templates: readonly ListedTemplate[];
  readonly state: 'loading' | 'loaded' | 'failed';
}

/** Those that cannot be loaded are left out; when none can, that is said. */
export function useTemplateList(language: ProjectDocument['project']['language']): TemplateList {
  const [list, setList] = useState<TemplateList>({ templates: [], state: 'loading' });
  useEffect(() => {
    let gone = false;
    const load = async (id: string): Promise<ListedTemplate | null> =>
      loadTemplate(id, language, countingIds()).then(
        (document) => ({ id, document }),
        () => null,
      );
    void Promise.all(TEMPLATES.map(({ id }) => load(id))).then((loaded) => {
      const templates = loaded.flatMap((one) => one ?? []);
      if (!gone) setList({ templates, state: templates.length > 0 ? 'loaded' : 'failed' });
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return list;
}

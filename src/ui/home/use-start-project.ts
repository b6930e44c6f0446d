// Starts a new project from a document or a template: keeps it on this device and goes to it.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { Locale } from '../../locales/load';
import type { ProjectDocument } from '../../model/document';
import { loadTemplate } from '../../services/templates';
import { showToast } from '../kit/toasts';
import { useServices } from '../services-context';
import { keepDocument } from './keep-project';
import { useKeepProblem } from './use-project-acts';

export interface StartProject {
  /** True while one is being made: a second click must not make a second one. */
  readonly busy: boolean;
  readonly start: (document: ProjectDocument) => Promise<void>;
  readonly startFrom: (template: string, language: Locale) => Promise<void>;
}

export function useStartProject(): StartProject {
  const t = useTranslations('gallery');
  const services = useServices();
  const [, navigate] = useLocation();
  const showProblem = useKeepProblem();
  const [busy, setBusy] = useState(false);
  const keep = async (document: ProjectDocument): Promise<void> => {
    const kept = await keepDocument(services, document);
    if (kept.ok) navigate(`/project/${kept.value}`);
    else showProblem(kept.problem, document.project.name);
  };
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  return {
    busy,
    start: (document) => alone(() => keep(document)),
    startFrom: (template, language) =>
      alone(async () => {
        const document = await loadTemplate(template, language, services.newId).catch(() => null);
        if (document) await keep(document);
        else showToast(t('notLoaded'), { tone: 'problem' });
      }),
  };
}

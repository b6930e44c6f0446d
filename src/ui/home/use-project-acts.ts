// What home offers to do with a project, with the words of success, failure and undo.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { fileName, saveFile } from '../../services/files';
import type { ProjectCard } from '../../services/shelf';
import { showToast } from '../kit/toasts';
import { useServices } from '../services-context';
import { duplicateProject, type Kept, type KeepProblem, removeProject, renameProject } from './keep-project';

/** Says in a toast why something could not be kept. */
export function useKeepProblem(): (problem: KeepProblem, name: string) => void {
  const t = useTranslations('keep');
  return useCallback(
    (problem, name) => showToast(t(`problems.${problem}`, { name }), { tone: 'problem' }),
    [t],
  );
}

export interface ProjectActs {
  /** Resolves with false when the old name stays. */
  rename(card: ProjectCard, name: string): Promise<boolean>;
  duplicate(card: ProjectCard): Promise<void>;
  download(card: ProjectCard): Promise<void>;
  /** Resolves with false when it stays. */
  remove(card: ProjectCard): Promise<boolean>;
}

export function useProjectActs(): ProjectActs {
  const t = useTranslations('home');
  const services = useServices();
  const showProblem = useKeepProblem();
  const report = <T>(result: Kept<T>, card: ProjectCard): T | null => {
    if (result.ok) return result.value;
    showProblem(result.problem, card.name);
    return null;
  };
  return {
    async rename(card, name) {
      return report(await renameProject(services, card.id, name), card) !== null;
    },
    async duplicate(card) {
      const name = t('copyName', { name: card.name });
      if (report(await duplicateProject(services, card.id, name), card) !== null)
        showToast(t('duplicated', { name }));
    },
    async download(card) {
      const stored = await services.shelf.load(card.id).catch(() => null);
      if (stored === null) return showProblem('missing', card.name);
      const content = new Blob([`${JSON.stringify(stored, null, 2)}\n`], { type: 'application/json' });
      saveFile(fileName(card.name, 'stagelane.json'), content);
    },
    async remove(card) {
      const putBack = report(await removeProject(services, card), card);
      if (!putBack) return false;
      const undo = async (): Promise<void> => {
        report(await putBack(), card);
      };
      showToast(t('deleted', { name: card.name }), {
        action: { label: t('undo'), run: () => void undo() },
      });
      return true;
    },
  };
}

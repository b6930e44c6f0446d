// The open project once more under another name, kept beside it and offered to be opened.
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { projectCard } from '../../services/project-card';
import { showToast } from '../kit/toasts';
import { useProject } from '../project-session';
import { useServices } from '../services-context';

export function useDuplicateProject(): () => Promise<void> {
  const t = useTranslations('editor');
  const { store } = useProject();
  const { shelf, newId, now } = useServices();
  const [, navigate] = useLocation();
  return async () => {
    const document = store.document();
    const name = t('copyName', { name: document.project.name });
    const copy = { ...document, project: { ...document.project, id: newId(), name } };
    try {
      await shelf.save(copy, await projectCard(copy, now()));
    } catch {
      showToast(t('notDuplicated'), { tone: 'problem' });
      return;
    }
    showToast(t('duplicated', { name }), {
      action: { label: t('openCopy'), run: () => navigate(`/project/${copy.project.id}`) },
    });
  };
}

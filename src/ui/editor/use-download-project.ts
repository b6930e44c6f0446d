// The open project as a file, just as it is on the screen, whether it could be kept or not.
import { fileName, saveFile } from '../../services/files';
import { useProject } from '../project-session';

export function useDownloadProject(): () => void {
  const { store } = useProject();
  return () => {
    const document = store.document();
    const content = new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' });
    saveFile(fileName(document.project.name, 'stagelane.json'), content);
  };
}

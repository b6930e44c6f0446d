// The open project as a file, just as it is on the screen, whether it could be kept or not.
import { format } from '../formats/registry';
import { fileName, saveFile } from '../services/files';
import { useProject } from './project-session';

export function useDownloadProject(): () => void {
  const { store } = useProject();
  return () => {
    const { project } = store.document();
    const { extension, mime } = format('json');
    const text = `${JSON.stringify(store.document(), null, 2)}\n`;
    saveFile(fileName(project.name, extension), new Blob([text], { type: mime }));
  };
}

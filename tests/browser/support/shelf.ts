// The shelf of the browser under test: what is kept on it, and projects that lie on it before the app is opened.
import type { Page } from '@playwright/test';
import type { ProjectDocument } from '../../../src/model/document';
import type { ProjectCard } from '../../../src/services/shelf';

/** All documents on the shelf of this browser, read straight from IndexedDB. */
export const storedDocuments = (page: Page): Promise<ProjectDocument[]> =>
  page.evaluate(
    () =>
      new Promise<ProjectDocument[]>((resolve, reject) => {
        const opening = indexedDB.open('stagelane');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('documents').objectStore('documents').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            resolve(all.result as ProjectDocument[]);
            opening.result.close();
          };
        };
      }),
  );

/** Puts a project on the shelf as the app keeps it. The page is then one of the app's origin that runs nothing. */
export async function putOnShelf(page: Page, document: ProjectDocument): Promise<void> {
  const { id, name, language } = document.project;
  const card: ProjectCard = {
    id,
    name,
    language,
    changed: new Date().toISOString(),
    side: 'current',
    steps: Object.keys(document.steps).length,
    thumbnail: '',
  };
  await page.goto('./icon.svg');
  await page.evaluate(
    ([kept, shown]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stagelane', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('documents');
          opening.result.createObjectStore('cards', { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          const act = opening.result.transaction(['documents', 'cards'], 'readwrite');
          act.objectStore('documents').put(kept, shown.id);
          act.objectStore('cards').put(shown);
          act.onerror = () => reject(act.error);
          act.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [document, card] as const,
  );
}

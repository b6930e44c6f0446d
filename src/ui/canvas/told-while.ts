// Takes a message about a step away as soon as what it says is no longer so.
import type { ProjectDocument } from '../../model/document';
import { hideToast } from '../kit/toasts';
import type { ProjectSession } from '../project-session';

const watches = new Map<string, () => void>();

/** Watches the message that was just shown; one watch for each key, as there is one message. */
export function toldWhile(
  { store }: ProjectSession,
  key: string,
  isSo: (document: ProjectDocument) => boolean,
): void {
  watches.get(key)?.();
  const unsubscribe = store.subscribe((document) => {
    if (isSo(document)) return;
    end();
    hideToast(key);
  });
  const end = (): void => {
    unsubscribe();
    if (watches.get(key) === end) watches.delete(key);
  };
  watches.set(key, end);
}

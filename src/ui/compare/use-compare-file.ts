// Reads a project from a file to compare with; nothing of it comes into the open project or onto the shelf.
import { useTranslations } from 'use-intl';
import type { ProjectDocument } from '../../model/document';
import { LARGEST_TEXT, parseText } from '../../model/parse-text';
import { pickFile } from '../../services/files';
import { tell } from '../kit/confirm';

export function useCompareFile(take: (document: ProjectDocument) => void): () => Promise<void> {
  const t = useTranslations('files');
  const errors = useTranslations('errors');
  return async () => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const refuse = (key: string, values: object = {}): Promise<void> =>
      tell(t('cannotOpen', { name: file.name }), errors(key as never, values as never));
    if (file.size > LARGEST_TEXT) {
      const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
      return refuse('tooLarge', { size: megabytes(file.size), most: megabytes(LARGEST_TEXT) });
    }
    const text = await file.text().catch(() => null);
    if (text === null) return tell(t('cannotOpen', { name: file.name }), t('unreadable'));
    const result = parseText(text);
    if (result.ok) take(result.document);
    else await refuse(result.error.key, result.error.values);
  };
}

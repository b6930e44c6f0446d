// Lets somebody pick a project file whose charts are to be combined with those here; says what is wrong with it.
import { useTranslations } from 'use-intl';
import type { ProjectDocument } from '../../model/document';
import { LARGEST_TEXT, parseText } from '../../model/parse-text';
import { pickFile } from '../../services/files';
import { tell } from '../kit/confirm';

export function useChartsFile(take: (document: ProjectDocument, name: string) => void): () => Promise<void> {
  const t = useTranslations('files');
  const errors = useTranslations('errors');
  return async () => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const refuse = (why: string): Promise<void> => tell(t('cannotOpen', { name: file.name }), why);
    if (file.size > LARGEST_TEXT) {
      const values = { size: Math.round(file.size / 1024 / 1024), most: LARGEST_TEXT / 1024 / 1024 };
      await refuse(`${errors('tooLarge' as never, values as never)} ${t('nothingChanged')}`);
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      await refuse(t('unreadable'));
      return;
    }
    const result = parseText(text);
    if (result.ok) take(result.document, file.name);
    else
      await refuse(
        `${errors(result.error.key as never, result.error.values as never)} ${t('nothingChanged')}`,
      );
  };
}

// What formats are called, and one line of what each is good for, from the locale files by the formats' ids.
import { useTranslations } from 'use-intl';
import type { Messages } from '../../locales/load';

type FormatId = keyof Messages['files']['export']['formats'];

export function useFormatWords() {
  const t = useTranslations('files.export');
  return {
    nameOf: (id: string): string => t(`formats.${id as FormatId}`),
    textOf: (id: string): string => t(`formatTexts.${id as FormatId}`),
  };
}

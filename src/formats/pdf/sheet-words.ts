// The words on sheets, in the language that the headings of the file have.
import { createTranslator } from 'use-intl/core';
import type en from '../../locales/en';
import { loadMessages, type Locale } from '../../locales/load';
import type { SheetWords } from './sheet-marks';

/** Rows and columns count from 1 for people. */
export async function sheetWords(locale: Locale): Promise<SheetWords> {
  const messages = (await loadMessages(locale)) as unknown as typeof en;
  const t = createTranslator({ locale, messages, namespace: 'files.export.sheetMarks' });
  return {
    tile: ({ row, column }, number, count) =>
      t('tile', {
        number: String(number),
        count: String(count),
        row: String(row + 1),
        column: String(column + 1),
      }),
    map: (count, rows, columns) => t('map', { count: String(count), rows, columns }),
  };
}

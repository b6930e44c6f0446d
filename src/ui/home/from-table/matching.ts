// How a table is understood: which line is headings, what each column is, and the project that comes of it.
import { useDeferredValue, useMemo } from 'react';
import { type Locale, useTranslations } from 'use-intl';
import { countingIds, type NewId } from '../../../base/id';
import { guessColumns } from '../../../model/text/column-guess';
import type { ReadColumn } from '../../../model/text/columns';
import { type TableProject, tableProject } from '../../../model/text/table-project';
import { speechesOf } from '../../table-words';
import type { SourceTable } from './take-table';

export interface Matching {
  readonly name: string;
  readonly language: Locale;
  readonly header: boolean;
  readonly columns: readonly (ReadColumn | null)[];
}

const CURRENCIES = { en: 'USD', zh: 'CNY' } as const;

/** The likeliest reading of a table. */
export const matchingOf = (cells: SourceTable['cells'], language: Locale): Matching => ({
  name: '',
  language,
  ...guessColumns(cells),
});

/** Says what a column is; no two columns are the same. */
export const withColumn = (matching: Matching, at: number, column: ReadColumn | null): Matching => ({
  ...matching,
  columns: matching.columns.map((id, i) => (i === at ? column : id === column ? null : id)),
});

type Text = ReturnType<typeof useTranslations<'table.import'>>;

/** The project of a table as it is matched, not placed yet; null when no line of it has a step. */
export function projectOf(
  { cells, titles }: SourceTable,
  { name, language, header, columns }: Matching,
  t: Text,
  newId: NewId,
  now: () => string,
): TableProject | null {
  return tableProject(
    {
      cells: header ? cells.slice(1) : cells,
      firstRow: titles + (header ? 2 : 1),
      columns,
      headings: header ? (cells[0] ?? []).map((cell) => (cell ?? '').trim()) : [],
      name: name.trim() || t('newName'),
      map: t('mapName'),
      language,
      currency: CURRENCIES[language],
      speech: speechesOf(language),
      unnamed: { stage: t('stage'), team: t('team') },
    },
    newId,
    now,
  );
}

/** The project for the preview, worked out while nothing more urgent is to be done. */
export function useTableProject(table: SourceTable | null, matching: Matching | null): TableProject | null {
  const t = useTranslations('table.import');
  const later = useDeferredValue(matching);
  return useMemo(
    () =>
      table && later ? projectOf(table, later, t, countingIds(), () => new Date(0).toISOString()) : null,
    [table, later, t],
  );
}

// The comparison of the chosen maps and its rows, worked out anew only when something of it changes.
import { useMemo } from 'react';
import { type Comparison, compareMaps } from '../../compare/compare-maps';
import { type ChangeRow, changeRows } from '../../compare/rows';
import type { ProjectDocument } from '../../model/document';
import { useDocument } from '../project-session';
import type { Compare, Source } from '../compare-state';

export interface Compared {
  readonly comparison: Comparison;
  readonly rows: readonly ChangeRow[];
}

/** A name of a row that stays while the row's changes do not: its record on either side. */
export const rowKey = ({ record, before, after }: ChangeRow): string =>
  `${record} ${before ?? ''} ${after ?? ''}`;

const sideOf = (document: ProjectDocument, { other, map }: Source) => ({ document: other ?? document, map });

export function useComparison({ before, after }: Pick<Compare, 'before' | 'after'>): Compared | null {
  const document = useDocument();
  const [first, last] = [before?.other ?? document, after?.other ?? document];
  const [from, to] = [before?.map ?? null, after?.map ?? null];
  return useMemo(() => {
    if (from === null || to === null) return null;
    const comparison = compareMaps(
      sideOf(first, { other: first, map: from }),
      sideOf(last, { other: last, map: to }),
    );
    return { comparison, rows: changeRows(comparison) };
  }, [first, last, from, to]);
}

// The comparison of the chosen maps, its rows, and the charts that are drawn of it; worked out anew only when something of it changes.
import { useMemo } from 'react';
import { chartMarks } from '../../compare/chart-marks';
import { type Comparison, compareMaps } from '../../compare/compare-maps';
import { type Overlay, overlayMap } from '../../compare/overlay-map';
import { type ChangeRow, changeRows } from '../../compare/rows';
import { shownMap } from '../../compare/shown-map';
import { buildScene } from '../../drawing/build-scene';
import type { ChartMarks } from '../../drawing/change-marks';
import type { Scene } from '../../drawing/scene';
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

/** A chart of the comparison with its marks. */
export interface MarkedChart {
  readonly scene: Scene;
  readonly marks: ChartMarks;
}

export function sidesOf(
  comparison: Comparison,
  onlyChanged: boolean,
): Record<'before' | 'after', MarkedChart> {
  const marks = chartMarks(comparison);
  const chart = (side: 'before' | 'after'): MarkedChart => {
    const { document, map } = shownMap(comparison[side], marks[side], onlyChanged);
    return { scene: buildScene(document, map), marks: marks[side] };
  };
  return { before: chart('before'), after: chart('after') };
}

/** Both charts. */
export const useSides = (comparison: Comparison, onlyChanged: boolean) =>
  useMemo(() => sidesOf(comparison, onlyChanged), [comparison, onlyChanged]);

export interface OverlaidChart extends MarkedChart {
  readonly nameOf: Overlay['nameOf'];
}

/** The target with what is gone drawn in. */
export function useOverlay(comparison: Comparison, onlyChanged: boolean): OverlaidChart {
  return useMemo(() => {
    const overlay = overlayMap(comparison);
    const { document, map } = shownMap(overlay, overlay.marks, onlyChanged);
    return { scene: buildScene(document, map), marks: overlay.marks, nameOf: overlay.nameOf };
  }, [comparison, onlyChanged]);
}

// Both maps as one chart: the target, and in it, struck out, what is gone of the current map.
import { ArrowRight } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { ChangeRow } from '../../compare/rows';
import { ChartPane } from './chart-pane';
import { type MarkedChart, type OverlaidMap, overlaidOf, useChart } from './charts';
import { FoldsNothing } from './folds-nothing';
import { firstBox } from './first-box';
import { MapChoice } from './map-choice';
import { recordAt, recordBox } from './record-box';
import { type ChartsProps, mapName, rowOf } from './side-by-side';
import { rowKey } from './use-comparison';
import { useOverlaidLit } from './use-lit';
import { firstView, fitted, middleZoomed, revealed, type View } from './view';
import { ZoomBar } from './zoom-bar';

type OverlaidChart = MarkedChart & Pick<OverlaidMap, 'nameOf'>;

/** A row's record by its id on the one chart. */
const idOn = ({ nameOf }: OverlaidChart, { before, after }: Pick<ChangeRow, 'before' | 'after'>): Id | null =>
  after ?? (before === null ? null : nameOf(before));

/** A row by what it would be called here: everything stands under one name. */
function pickRow(chart: OverlaidChart, rows: readonly ChangeRow[], found: ReturnType<typeof recordAt>) {
  const renamed = rows.map((row) => ({
    ...row,
    after: idOn(chart, row),
    connections: row.connections.map((one) => ({ ...one, after: idOn(chart, one) })),
  }));
  const at = renamed.findIndex((row) => row === rowOf(renamed, 'after', found));
  return rows[at] ?? null;
}

function useOnePane(chart: OverlaidChart, chosen: ChangeRow | null) {
  const [size, setSize] = useState<Size | null>(null);
  const [kept, keep] = useState<{ view: View | null; chosen: string | null }>({ view: null, chosen: null });
  const key = chosen ? rowKey(chosen) : null;
  const follow = (pane: Size): View => {
    const view = kept.view ?? firstView(chart.scene, pane, firstBox(chart));
    if (!chosen || kept.chosen === key) return view;
    const box = recordBox(chart.scene, chosen.record, idOn(chart, chosen));
    return box ? revealed(view, box, pane) : view;
  };
  const view = size ? follow(size) : null;
  if (view && kept.chosen !== key) keep({ view, chosen: key });
  const setView = (moved: View): void => keep({ view: moved, chosen: key });
  const onSize = useCallback((measured: Size) => setSize(measured), []);
  const fit = (): void => {
    if (size) setView(fitted(chart.scene, size));
  };
  return { view, setView, onSize, fit };
}

export function OverlayChart({ compare, compared, theme, chosen, onChoose, onStep }: ChartsProps) {
  const t = useTranslations('compare');
  const { rows } = compared;
  const { onlyChanged, team } = compare;
  const overlaid = useMemo(() => overlaidOf(compared, { onlyChanged, team }), [compared, onlyChanged, team]);
  const drawn = useChart(overlaid);
  const chart = useMemo(() => ({ ...drawn, nameOf: overlaid.nameOf }), [drawn, overlaid]);
  const lit = useOverlaidLit(compared, compare.team, overlaid);
  const { view, setView, onSize, fit } = useOnePane(chart, chosen);
  const ringed = chosen?.record === 'step' ? idOn(chart, chosen) : null;
  return (
    <section className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      <header className="flex h-10 shrink-0 items-center gap-1 border-b border-hair bg-surface px-2 pointer-coarse:h-12">
        <MapChoice side="before" compare={compare} />
        <ArrowRight size={15} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
        <MapChoice side="after" compare={compare} />
      </header>
      <ChartPane
        label={t('overlayChart', { before: mapName(compared, 'before'), after: mapName(compared, 'after') })}
        chart={chart}
        theme={theme}
        view={view}
        chosen={ringed ?? undefined}
        lit={lit}
        onView={setView}
        onPick={(at) => onChoose(pickRow(chart, rows, recordAt(chart.scene, at)))}
        onFit={fit}
        onStep={onStep}
        onSize={onSize}
      />
      <FoldsNothing maps={[overlaid]} team={team} />
      {view ? (
        <ZoomBar
          zoom={view.zoom}
          onZoom={(factor) => setView(middleZoomed(view, factor))}
          onFit={fit}
          onStep={onStep}
        />
      ) : null}
    </section>
  );
}

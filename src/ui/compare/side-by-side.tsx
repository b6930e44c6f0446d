// Both charts beside each other, each with its map's name above it.
import { Check, Flag } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { GapOutcomes } from '../../compare/gap-outcomes';
import type { ChangeRow } from '../../compare/rows';
import type { Theme } from '../../base/theme';
import { ChartPane } from './chart-pane';
import { sidesOf, useChart } from './charts';
import type { Compare } from '../compare-state';
import { FoldsNothing } from './folds-nothing';
import { MapChoice } from './map-choice';
import { recordAt } from './record-box';
import type { Compared } from './use-comparison';
import { useLit } from './use-lit';
import { usePanes } from './use-panes';
import { type Step, ZoomBar } from './zoom-bar';
import { middleZoomed } from './view';
import type { PaneSide } from './linked-panes';

export interface ChartsProps {
  readonly compare: Compare;
  readonly compared: Compared;
  readonly theme: Theme;
  readonly gaps: GapOutcomes;
  readonly chosen: ChangeRow | null;
  readonly onChoose: (row: ChangeRow | null) => void;
  /** To the next or the previous change of the list; null where it has none. */
  readonly onStep: Step | null;
}

/** The row of a step or connection, also where a step took the connection along. */
export function rowOf(
  rows: readonly ChangeRow[],
  side: PaneSide,
  found: ReturnType<typeof recordAt>,
): ChangeRow | null {
  if (!found) return null;
  const isIt = (one: { record: string; before: string | null; after: string | null }): boolean =>
    one.record === found.record && one[side] === found.id;
  return rows.find((row) => isIt(row)) ?? rows.find(({ connections }) => connections.some(isIt)) ?? null;
}

const SIDES: readonly PaneSide[] = ['before', 'after'];

function useBoth(compared: Compared, { onlyChanged, team }: Compare) {
  const sides = useMemo(() => sidesOf(compared, { onlyChanged, team }), [compared, onlyChanged, team]);
  const before = useChart(sides.before);
  const after = useChart(sides.after);
  const charts = useMemo(() => ({ before, after }), [before, after]);
  return { charts, sides };
}

export function SideBySide({ compare, compared, theme, gaps, chosen, onChoose, onStep }: ChartsProps) {
  const t = useTranslations('compare');
  const { comparison, rows } = compared;
  const { charts, sides } = useBoth(compared, compare);
  const { views, onView, onSize, fit } = usePanes(charts, comparison.paired, compare.linked, chosen);
  const lit = useLit(compared, compare.team);
  const sizeBefore = useCallback((size: Parameters<typeof onSize>[1]) => onSize('before', size), [onSize]);
  const sizeAfter = useCallback((size: Parameters<typeof onSize>[1]) => onSize('after', size), [onSize]);
  const size = { before: sizeBefore, after: sizeAfter };
  return (
    <div className="relative flex min-h-0 flex-1">
      {SIDES.map((side) => (
        <section key={side} className="flex min-w-0 flex-1 flex-col border-r border-hair last:border-r-0">
          <PaneHead side={side} compare={compare} gaps={gaps} />
          <ChartPane
            label={t('chart', { side: t(`sides.${side}`), map: mapName(compared, side) })}
            chart={charts[side]}
            theme={theme}
            view={views?.[side] ?? null}
            chosen={chosen?.record === 'step' ? (chosen[side] ?? undefined) : undefined}
            lit={lit?.[side]}
            onView={(view) => onView(side, view)}
            onPick={(at) => onChoose(rowOf(rows, side, recordAt(charts[side].scene, at)))}
            onFit={fit}
            onStep={onStep}
            onSize={size[side]}
          />
        </section>
      ))}
      <FoldsNothing maps={[sides.before, sides.after]} team={compare.team} />
      {views ? (
        <ZoomBar
          zoom={views.after.zoom}
          onZoom={(factor) => {
            onView('after', middleZoomed(views.after, factor));
            if (!compare.linked) onView('before', middleZoomed(views.before, factor));
          }}
          onFit={fit}
          onStep={onStep}
        />
      ) : null}
    </div>
  );
}

export const mapName = ({ comparison }: Compared, side: PaneSide): string => {
  const { document, map } = comparison[side];
  return document.maps[map]?.name ?? '';
};

function PaneHead({
  side,
  compare,
  gaps,
}: Pick<ChartsProps, 'compare' | 'gaps'> & { readonly side: PaneSide }) {
  const t = useTranslations('compare');
  const all = gaps.closed.length + gaps.open.length;
  return (
    <header className="flex h-10 shrink-0 items-center gap-2 border-b border-hair bg-surface px-2 pointer-coarse:h-12">
      <MapChoice side={side} compare={compare} />
      <span className="flex-1" />
      {side === 'before' && all > 0 ? (
        <Pill icon={Flag} text={t('gapsHere', { count: all })} tone="bg-gap-soft text-gap" />
      ) : null}
      {side === 'after' && gaps.closed.length > 0 ? (
        <Pill
          icon={Check}
          text={t('gapsClosed', { count: gaps.closed.length })}
          tone="bg-won-soft text-won"
        />
      ) : null}
    </header>
  );
}

interface PillProps {
  readonly icon: typeof Flag;
  readonly text: string;
  readonly tone: string;
}

function Pill({ icon: Icon, text, tone }: PillProps) {
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1.5 rounded-md px-2 py-0.5 text-[12px] font-semibold ${tone}`}
    >
      <Icon size={13} strokeWidth={2} aria-hidden />
      {text}
    </span>
  );
}

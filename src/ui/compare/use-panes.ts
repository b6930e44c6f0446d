// The views of both charts: where they begin, how they follow each other, and how a chosen row comes into view.
import { useCallback, useMemo, useState } from 'react';
import type { Size } from '../../base/geometry';
import { linkedViews } from '../../compare/linked-view';
import type { PairedMaps } from '../../compare/pair-maps';
import type { ChangeRow } from '../../compare/rows';
import { aligned, type Link, linkedFromHere, moved, type Panes, type PaneSide, shown } from './linked-panes';
import { firstBox, laneBox } from './first-box';
import { recordBox } from './record-box';
import type { MarkedChart } from './charts';
import { rowKey } from './use-comparison';
import { firstView, fitted, kept, MARGIN, middleOf, revealed, type View } from './view';

export type Charts = Readonly<Record<PaneSide, MarkedChart>>;

/** Moved as little as needed for the lane of the team that is looked at to be seen. */
function withLane(view: View, chart: MarkedChart, size: Size): View {
  const box = laneBox(chart, middleOf(view, size));
  return box ? kept(revealed(view, box, size), chart.scene, size) : view;
}

/** Both whole and equally large where they can be read, else the target from its first change on and the other beside it. */
function beginning({ before, after }: Charts, link: Link): Panes {
  const { size } = link;
  const view = {
    before: firstView(before.scene, size.before, firstBox(before)),
    after: firstView(after.scene, size.after, firstBox(after)),
  };
  const isWhole = (side: PaneSide): boolean =>
    view[side].zoom === fitted({ before, after }[side].scene, size[side]).zoom;
  if (!isWhole('before') || !isWhole('after')) {
    const panes = aligned(link, view, isWhole('after') ? 'before' : 'after');
    const target = kept(panes.after, after.scene, size.after);
    const beside = kept(panes.before, before.scene, size.before);
    // Where the target is seen from its beginning on, so is what it is compared with.
    const along = (axis: 'x' | 'y'): number => (target[axis] === MARGIN ? MARGIN : beside[axis]);
    const start = { ...beside, x: along('x'), y: along('y') };
    return linkedFromHere(link, {
      before: withLane(start, before, size.before),
      after: withLane(target, after, size.after),
    });
  }
  const zoom = Math.min(view.before.zoom, view.after.zoom);
  return linkedFromHere(link, { before: { ...view.before, zoom }, after: { ...view.after, zoom } });
}

export interface PaneViews {
  /** Null until both panes are measured. */
  readonly views: Panes | null;
  readonly onView: (side: PaneSide, view: View) => void;
  readonly onSize: (side: PaneSide, size: Size) => void;
  readonly fit: () => void;
}

/** What the views were brought to, so that they are brought there once. */
interface Kept {
  readonly panes: Panes | null;
  readonly chosen: string | null;
  readonly linked: boolean;
}

/** The views as they were left, brought to the chosen row, and to each other when they have just been linked. */
function follow(charts: Charts, link: Link, last: Kept, chosen: ChangeRow | null, linked: boolean): Panes {
  const left = last.panes ?? beginning(charts, link);
  const panes = linked && !last.linked ? aligned(link, left, 'after') : left;
  if (!chosen || last.chosen === rowKey(chosen)) return panes;
  return shown(link, panes, {
    before: recordBox(charts.before.scene, chosen.record, chosen.before),
    after: recordBox(charts.after.scene, chosen.record, chosen.after),
  });
}

export function usePanes(
  charts: Charts,
  paired: PairedMaps,
  linked: boolean,
  chosen: ChangeRow | null,
): PaneViews {
  const [{ before, after }, setSizes] = useState<Partial<Record<PaneSide, Size>>>({});
  const [last, keep] = useState<Kept>({ panes: null, chosen: null, linked });
  const link = useMemo((): Link | null => {
    if (!before || !after) return null;
    return { ...linkedViews(charts.before.scene, charts.after.scene, paired), size: { before, after } };
  }, [charts, paired, before, after]);
  const views = useMemo(
    () => (link ? follow(charts, link, last, chosen, linked) : null),
    [charts, link, last, chosen, linked],
  );
  const key = chosen ? rowKey(chosen) : null;
  if (views && (last.chosen !== key || last.linked !== linked)) keep({ panes: views, chosen: key, linked });
  const change = (act: (link: Link, views: Panes) => Panes): void => {
    if (link && views) keep({ panes: act(link, views), chosen: key, linked });
  };
  const onSize = useCallback(
    (side: PaneSide, size: Size) => setSizes((known) => ({ ...known, [side]: size })),
    [],
  );
  return {
    views,
    onView: (side, view) => change((known, now) => moved(known, now, side, view, linked)),
    onSize,
    fit: () =>
      change((known) => {
        const whole = (side: PaneSide): View => fitted(charts[side].scene, known.size[side]);
        const zoom = Math.min(whole('before').zoom, whole('after').zoom);
        const view = (side: PaneSide): View => (linked ? { ...whole(side), zoom } : whole(side));
        return linkedFromHere(known, { before: view('before'), after: view('after') });
      }),
  };
}

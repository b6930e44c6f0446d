// The charts that a comparison is drawn as. Connections of large maps are routed in a worker; until then the chart is shown without them.
import { useEffect, useMemo, useState } from 'react';
import { chartMarks, marksOf } from '../../compare/chart-marks';
import { changedFor, type Ends } from '../../compare/team-changes';
import type { MapSide } from '../../compare/map-side';
import { type Overlay, overlayMap } from '../../compare/overlay-map';
import { foldsNothing, shownMap } from '../../compare/shown-map';
import { buildScene, sceneFrame } from '../../drawing/build-scene';
import type { Id } from '../../base/id';
import type { ChartMarks } from '../../drawing/change-marks';
import type { Scene } from '../../drawing/scene';
import { connectionsOf, lanesOf, teamOf } from '../../model/queries';
import { isRouted } from '../../services/route-ahead';
import { useServices } from '../services-context';
import type { PaneSide } from './linked-panes';
import type { Compared } from './use-comparison';

/** A map to be drawn with its marks. */
export interface MarkedMap extends MapSide {
  readonly marks: ChartMarks;
  /** Those of what is looked at: of one team's business, or all. */
  readonly looked: ChartMarks;
  /** What only changes was asked for, and all of it does. */
  readonly foldsNothing: boolean;
  /** The lane of the team that is looked at; null: of all, or it has none here. */
  readonly lane: Id | null;
}

/** What the list is narrowed to. */
export interface Looked {
  readonly onlyChanged: boolean;
  readonly team: string | null;
}

/** A chart of the comparison with its marks. */
export interface MarkedChart {
  readonly scene: Scene;
  readonly marks: ChartMarks;
  readonly looked: ChartMarks;
  readonly lane: Id | null;
  /** False while its connections are being routed. */
  readonly routed: boolean;
}

/** So many connections are routed before anybody could wait for them. */
const FEW = 80;

function laneOf({ document, map }: MapSide, team: string | null): Id | null {
  if (team === null) return null;
  return lanesOf(document, map).find(({ id }) => teamOf(document, id).name === team)?.id ?? null;
}

function markedMap(
  side: MapSide,
  marks: ChartMarks,
  looked: ChartMarks,
  { onlyChanged, team }: Looked,
): MarkedMap {
  const shown = shownMap(side, marks, onlyChanged, looked);
  const folds = onlyChanged && foldsNothing(side, shown);
  return { ...shown, marks, looked, foldsNothing: folds, lane: laneOf(side, team) };
}

/** Both maps as they are drawn beside each other. */
export function sidesOf({ comparison, rows }: Compared, wish: Looked): Record<PaneSide, MarkedMap> {
  const { team } = wish;
  const marks = chartMarks(comparison);
  const side = (which: PaneSide): MarkedMap => {
    const changed = team === null ? null : changedFor(comparison, rows, team, (ends) => ends[which]);
    const looked = changed ? marksOf(marks[which], changed) : marks[which];
    return markedMap(comparison[which], marks[which], looked, wish);
  };
  return { before: side('before'), after: side('after') };
}

export interface OverlaidMap extends MarkedMap {
  readonly nameOf: Overlay['nameOf'];
}

/** The target with what is gone drawn in. */
export function overlaidOf({ comparison, rows }: Compared, wish: Looked): OverlaidMap {
  const { team } = wish;
  const overlay = overlayMap(comparison);
  const { marks, nameOf } = overlay;
  const idOn = ({ before, after }: Ends): Id | null => after ?? (before === null ? null : nameOf(before));
  const looked = team === null ? marks : marksOf(marks, changedFor(comparison, rows, team, idOn));
  return { ...markedMap(overlay, marks, looked, wish), nameOf };
}

/** The whole chart, here and now. */
const wholeChart = ({ document, map, marks, looked, lane }: MarkedMap): MarkedChart => ({
  scene: buildScene(document, map),
  marks,
  looked,
  lane,
  routed: true,
});

/** A chart that is drawn on the screen: at once without its connections where routing them would make one wait. */
export function useChart(side: MarkedMap): MarkedChart {
  const { routes } = useServices();
  const [routed, setRouted] = useState<MarkedMap | null>(null);
  const { document, map } = side;
  const atOnce = useMemo(
    () => connectionsOf(document, map).length <= FEW || isRouted(document, map),
    [document, map],
  );
  useEffect(() => {
    if (atOnce) return;
    const ending = new AbortController();
    const done = (): void => {
      if (!ending.signal.aborted) setRouted(side);
    };
    // Where no worker can be had it is routed here.
    routes.route(side.document, side.map, ending.signal).then(done, done);
    return () => ending.abort();
  }, [side, atOnce, routes]);
  const ready = atOnce || routed === side;
  return useMemo(
    () =>
      ready
        ? wholeChart(side)
        : {
            scene: sceneFrame(side.document, side.map),
            marks: side.marks,
            looked: side.looked,
            lane: side.lane,
            routed: false,
          },
    [side, ready],
  );
}

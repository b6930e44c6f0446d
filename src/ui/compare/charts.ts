// The charts that a comparison is drawn as. Connections of large maps are routed in a worker; until then the chart is shown without them.
import { useEffect, useMemo, useState } from 'react';
import { chartMarks } from '../../compare/chart-marks';
import type { Comparison } from '../../compare/compare-maps';
import type { MapSide } from '../../compare/map-side';
import { type Overlay, overlayMap } from '../../compare/overlay-map';
import { shownMap } from '../../compare/shown-map';
import { buildScene, sceneFrame } from '../../drawing/build-scene';
import type { ChartMarks } from '../../drawing/change-marks';
import type { Scene } from '../../drawing/scene';
import { connectionsOf } from '../../model/queries';
import { isRouted } from '../../services/route-ahead';
import { useServices } from '../services-context';
import type { PaneSide } from './linked-panes';

/** A map to be drawn with its marks. */
export interface MarkedMap extends MapSide {
  readonly marks: ChartMarks;
}

/** A chart of the comparison with its marks. */
export interface MarkedChart {
  readonly scene: Scene;
  readonly marks: ChartMarks;
  /** False while its connections are being routed. */
  readonly routed: boolean;
}

/** So many connections are routed before anybody could wait for them. */
const FEW = 80;

/** Both maps as they are drawn beside each other. */
export function sidesOf(comparison: Comparison, onlyChanged: boolean): Record<PaneSide, MarkedMap> {
  const marks = chartMarks(comparison);
  const side = (which: PaneSide): MarkedMap => ({
    ...shownMap(comparison[which], marks[which], onlyChanged),
    marks: marks[which],
  });
  return { before: side('before'), after: side('after') };
}

export interface OverlaidMap extends MarkedMap {
  readonly nameOf: Overlay['nameOf'];
}

/** The target with what is gone drawn in. */
export function overlaidOf(comparison: Comparison, onlyChanged: boolean): OverlaidMap {
  const overlay = overlayMap(comparison);
  const { marks, nameOf } = overlay;
  return { ...shownMap(overlay, marks, onlyChanged), marks, nameOf };
}

/** The whole chart, here and now. */
const wholeChart = ({ document, map, marks }: MarkedMap): MarkedChart => ({
  scene: buildScene(document, map),
  marks,
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
        : { scene: sceneFrame(side.document, side.map), marks: side.marks, routed: false },
    [side, ready],
  );
}

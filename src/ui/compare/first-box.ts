// What a chart of a comparison begins at: its first change, and where one team is looked at, its first change together with its lane.
import { bottom, type Point, type Rect, right } from '../../base/geometry';
import type { MarkedChart } from './charts';

type Chart = Pick<MarkedChart, 'scene' | 'looked' | 'lane'>;

const bandOf = ({ scene, lane }: Chart): Rect | null =>
  scene.lanes.find(({ id }) => id === lane)?.rect ?? null;

/** A piece of a lane, as long as something that is seen along it. */
const pieceOf = (band: Rect, along: Rect, { scene }: Chart): Rect =>
  scene.laneDirection === 'vertical'
    ? { ...band, y: along.y, height: along.height }
    : { ...band, x: along.x, width: along.width };

/** The first change that is drawn; of a team's the first in its lane, with the whole breadth of the lane. Null: nothing changes. */
export function firstBox(chart: Chart): Rect | null {
  const { scene, looked, lane } = chart;
  const band = bandOf(chart);
  const changed = scene.steps.filter(({ id }) => looked.steps.has(id));
  const own = changed.find((step) => step.lane === lane) ?? scene.steps.find((step) => step.lane === lane);
  if (!band) return changed[0]?.rect ?? null;
  const along = own ?? changed[0];
  return along ? pieceOf(band, along.rect, chart) : band;
}

/** The lane of the team that is looked at, where a point of the chart is along it; null where all are. */
export function laneBox(chart: Chart, { x, y }: Point): Rect | null {
  const band = bandOf(chart);
  if (!band) return null;
  const within = {
    x: Math.min(Math.max(x, band.x), right(band)),
    y: Math.min(Math.max(y, band.y), bottom(band)),
  };
  return pieceOf(band, { ...within, width: 0, height: 0 }, chart);
}

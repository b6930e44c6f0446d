// Steps brought into view as large as they go, clear of the bars above the chart; and anew when the pane changes, until somebody moves the view.
import { overlaps, type Rect, type Size, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import { useSession } from '../session';
import type { Chart } from './chart-context';
import { barsOver } from './covered';
import { clampView, framed, onScreen, type View } from './view';

/** What the steps take up together; null where none is on the chart. */
export const stepsBox = ({ scene }: Pick<Chart, 'scene'>, steps: readonly Id[]): Rect | null =>
  union(scene.steps.filter(({ id }) => steps.includes(id)).map(({ rect }) => rect));

/** Between what is framed and a bar below it, px of the screen. */
const AIR = 12;

/** Steps as large as they go: in the middle, or beside or above the bars at the foot, where fewest are covered or cut. */
function framedClear({ scene }: Chart, steps: readonly Id[], pane: Size, least?: number): View | null {
  const box = stepsBox({ scene }, steps);
  if (!box) return null;
  const rects = scene.steps.filter(({ id }) => steps.includes(id)).map(({ rect }) => rect);
  const bars = barsOver(undefined, { lasting: true }).filter(({ y }) => y > pane.height / 2);
  const shown = (view: View): Rect[] => rects.map((rect) => onScreen(rect, view));
  const hit = (rect: Rect): Rect[] => bars.filter((bar) => overlaps(rect, bar));
  const isCut = ({ x, y, width, height }: Rect): boolean =>
    x < 0 || y < 0 || x + width > pane.width || y + height > pane.height;
  const lost = (view: View): number =>
    shown(view).filter((rect) => hit(rect).length > 0 || isCut(rect)).length;
  /** To the right, until what a bar lies on stands beside it. */
  const beside = (view: View): View => {
    const by = shown(view).flatMap((rect) => hit(rect).map((bar) => bar.x + bar.width + AIR - rect.x));
    return clampView({ ...view, x: view.x + Math.max(0, ...by) }, scene, pane);
  };
  const middle = framed(box, scene, pane, least);
  const over = shown(middle).flatMap(hit);
  if (over.length === 0) return middle;
  const above = framed(box, scene, pane, least, pane.height - Math.min(...over.map(({ y }) => y)) + AIR);
  return [middle, beside(middle), above, beside(above)].reduce((best, view) =>
    lost(view) < lost(best) ? view : best,
  );
}

/** The steps that the view was last brought to, and where it was for that: while it stays there, it is about them. */
interface Framing {
  readonly map: Id;
  readonly steps: readonly Id[];
  readonly least: number | undefined;
  readonly to: View;
}

let framing: Framing | null = null;

const isNear = (a: View, b: View): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;

/** Steps as large as they go, remembered as what the view is about. */
export function framedFor(chart: Chart, steps: readonly Id[], pane: Size, least?: number): View | null {
  const to = framedClear(chart, steps, pane, least);
  if (to) framing = { map: chart.map, steps, least, to };
  return to;
}

/** A team's part in a pane of another size, where nobody has moved the view since it was brought there; null: somebody has. */
export function framedAgain(chart: Chart, view: View, last: Size, pane: Size): View | null {
  const { map, scene } = chart;
  if (framing === null || framing.map !== map || useSession.getState().focusedTeam === null) return null;
  if (!isNear(view, framing.to) && !isNear(view, clampView(framing.to, scene, last))) return null;
  const to = framedClear(chart, framing.steps, pane, framing.least);
  if (to) framing = { ...framing, to };
  return to;
}

// The view after the whole map was tidied: all of it, or, for whoever looks at a part, that part where it was.
import { centre, type Size } from '../../base/geometry';
import type { SceneStep } from '../../drawing/scene';
import { type Charted, clampView, fitted, seen, type View } from './view';

export interface Looked extends Charted {
  readonly steps: readonly Pick<SceneStep, 'id' | 'rect'>[];
}

/** A chart fitted at this zoom can be read. */
const READABLE = 0.75;
/** Whoever has zoomed in further than this looks at a part on purpose. */
const ZOOMED_IN = 1.1;
/** So much of the chart counts as all of it. */
const WHOLE = 0.95;

function seesWhole(view: View, chart: Size, pane: Size): boolean {
  const part = seen(view, pane);
  const shown = (from: number, length: number, all: number): number =>
    all === 0 ? 1 : (Math.min(from + length, all) - Math.max(from, 0)) / all;
  return shown(part.x, part.width, chart.width) >= WHOLE && shown(part.y, part.height, chart.height) >= WHOLE;
}

/** The step nearest to the middle of the view. */
function middleStep({ steps }: Looked, view: View, pane: Size): Looked['steps'][number] | null {
  const middle = centre(seen(view, pane));
  const away = (step: Looked['steps'][number]): number => {
    const { x, y } = centre(step.rect);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  return steps.reduce<Looked['steps'][number] | null>(
    (best, step) => (best && away(best) <= away(step) ? best : step),
    null,
  );
}

/** Where to look at a chart that was `before` in this view, and is now another. */
export function viewAfterTidy(view: View, before: Looked, now: Looked, pane: Size, corner: Size): View {
  const all = fitted(now, pane, corner);
  if (seesWhole(view, before, pane) || (view.zoom <= ZOOMED_IN && all.zoom >= READABLE)) return all;
  const step = middleStep(before, view, pane);
  const moved = now.steps.find(({ id }) => id === step?.id);
  if (!step || !moved) return clampView(view, now, pane);
  const from = centre(step.rect);
  const to = centre(moved.rect);
  return clampView(
    { ...view, x: view.x + (from.x - to.x) * view.zoom, y: view.y + (from.y - to.y) * view.zoom },
    now,
    pane,
  );
}

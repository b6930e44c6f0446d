// What lies above the chart: the bars that float there, the field that finds text and the message in front, as far as they reach into the pane.
import type { Rect, Size } from '../../base/geometry';
import { minimapRoom, useSession } from '../session';
import { toastBox } from './toast-place';

/** Between the chart and what lies above it, px of the screen. */
const AIR = 10;

const pane = (): Element | null => window.document.querySelector('.chart .pane');

interface Wanted {
  /** A minimap that nobody asked for is no bar: it gives way to what is drawn below it. */
  readonly lasting?: boolean;
}

/** The bars in px of the pane. */
export function barsOver(over: Element | null = pane(), { lasting = false }: Wanted = {}): Rect[] {
  const corner = over?.getBoundingClientRect();
  const view = over?.closest('[data-region="chart"]') ?? over?.closest('.chart');
  if (!corner || !view) return [];
  const bars = Array.from(view.querySelectorAll('[data-bar]'), (bar): Rect | null =>
    lasting && bar.matches('[data-bar="view"]') ? (cornerBar() ?? null) : bar.getBoundingClientRect(),
  );
  return [...bars, toastBox()]
    .flatMap((bar) => {
      if (!bar) return [];
      const { x, y, width, height } = bar;
      return [{ x: x - corner.x, y: y - corner.y, width, height }];
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** The pane as large as it is by now; null where it has no size. */
export function paneNow(): Size | null {
  const { width = 0, height = 0 } = pane()?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? { width, height } : null;
}

/** The bar with the zoom, with the minimap where it was asked for: by itself that gives way. */
function cornerBar(): DOMRect | undefined {
  const bar = window.document.querySelector('.chart [data-bar="view"]');
  const session = useSession.getState();
  const isAsked = session.minimap[minimapRoom(session)] === true;
  return (isAsked ? bar : bar?.lastElementChild)?.getBoundingClientRect();
}

/** How far the bar with the minimap reaches into the chart from its lower right corner, with some air, px of the screen. */
export function cornerCovered(): Size {
  const bar = cornerBar();
  const under = pane()?.getBoundingClientRect();
  if (!bar || !under || bar.width === 0) return { width: 0, height: 0 };
  return { width: under.right - bar.left + AIR, height: under.bottom - bar.top + AIR };
}

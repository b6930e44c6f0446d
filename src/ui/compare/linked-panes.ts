// Two charts beside each other whose views follow each other: by lane and stage, not by pixels.
import { grown, type Point, type Rect, type Size } from '../../base/geometry';
import type { Follow } from '../../compare/linked-view';
import { centredOn, middleOf, revealed, toChart, type View } from './view';

export type PaneSide = 'before' | 'after';
const otherSide = (side: PaneSide): PaneSide => (side === 'before' ? 'after' : 'before');

export interface Panes {
  readonly before: View;
  readonly after: View;
  /** How far the target's middle is from where the current map's would lead, px of the chart: what was chosen may lie apart. */
  readonly apart: Point;
}

/** What stays while views change: how points correspond, and how large the panes are. */
export interface Link {
  readonly toAfter: Follow;
  readonly toBefore: Follow;
  readonly size: Readonly<Record<PaneSide, Size>>;
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const TOGETHER: Point = { x: 0, y: 0 };
/** What lies nearer to the edge of its pane than this is hardly in view, px of the chart. */
const AIR = 40;

function withApart(link: Link, views: Pick<Panes, PaneSide>): Panes {
  const leads = link.toAfter(middleOf(views.before, link.size.before));
  return { ...views, apart: minus(middleOf(views.after, link.size.after), leads) };
}

/** Both charts as they are; from here on they go together. */
export const linkedFromHere = withApart;

/** The other chart is brought to the same part of the process. */
export function aligned(link: Link, panes: Pick<Panes, PaneSide>, by: PaneSide): Panes {
  return moved(link, { ...panes, apart: TOGETHER }, by, panes[by], true);
}

/** One chart was panned or zoomed; when linked, the other follows. */
export function moved(link: Link, panes: Panes, side: PaneSide, view: View, linked: boolean): Panes {
  if (!linked) return { ...panes, [side]: view };
  const other = otherSide(side);
  const middle = middleOf(view, link.size[side]);
  const there =
    side === 'before' ? plus(link.toAfter(middle), panes.apart) : link.toBefore(minus(middle, panes.apart));
  return { ...panes, [side]: view, [other]: centredOn(there, view.zoom, link.size[other]) };
}

const isInView = (view: View, { width, height }: Size, box: Rect): boolean => {
  const from = toChart(view, { x: 0, y: 0 });
  const to = toChart(view, { x: width, y: height });
  return box.x >= from.x && box.y >= from.y && box.x + box.width <= to.x && box.y + box.height <= to.y;
};

/**
 * Brings a box into view on both charts: the record's own where it is there, else the place that corresponds to where it is on the
 * other. From then on both go together as they lie.
 */
export function shown(link: Link, panes: Panes, boxes: Readonly<Record<PaneSide, Rect | null>>): Panes {
  const boxOn = (side: PaneSide): Rect | null => {
    const [own, there] = [boxes[side], boxes[otherSide(side)]];
    if (own || !there) return own;
    const corner = (side === 'before' ? link.toBefore : link.toAfter)(there);
    return { ...there, ...corner };
  };
  const view = (side: PaneSide): View => {
    const box = boxOn(side);
    const size = link.size[side];
    if (!box || isInView(panes[side], size, grown(box, AIR))) return panes[side];
    return revealed(panes[side], box, size);
  };
  return withApart(link, { before: view('before'), after: view('after') });
}

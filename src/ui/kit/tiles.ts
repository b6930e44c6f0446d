// The part of a large chart that is near the view, in tiles: it changes seldom while the chart is panned and zoomed.
import type { Rect, Size } from '../../base/geometry';

/** px of the chart. */
const TILE = 640;

/** How a chart lies: where its first corner is in the window it is seen through, and its scale. */
interface Lie {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The corners of the tiles that the view touches, with one more all round; the same text as long as these are the same. */
export function tilesNear({ x, y, zoom }: Lie, { width, height }: Size): string {
  const first = (at: number): number => (Math.floor(-at / zoom / TILE) - 1) * TILE;
  const last = (at: number, size: number): number => (Math.ceil((size - at) / zoom / TILE) + 1) * TILE;
  return [first(x), first(y), last(x, width), last(y, height)].join(' ');
}

/** The part of the chart that tiles cover. */
export function partOf(tiles: string): Rect {
  const [x = 0, y = 0, x1 = 0, y1 = 0] = tiles.split(' ').map(Number);
  return { x, y, width: x1 - x, height: y1 - y };
}

// In which order connections are first routed: aligned neighbours first, ties last.
import type { Link } from './board';

/** How hard a link is to draw: distance, more when its ends are not in one row or column. */
export function centreDistance(l: Link): number {
  const dx = Math.abs(l.from.x0 + l.from.x1 - l.to.x0 - l.to.x1) / 2;
  const dy = Math.abs(l.from.y0 + l.from.y1 - l.to.y0 - l.to.y1) / 2;
  return dx + dy + (dx > 20 && dy > 20 ? 1000 : 0) + (l.loop ? 500 : 0) + (l.tie ? 1e6 : 0);
}

// In which order connections are first routed: what is easy to draw straight comes first, ties come last.
import { sortFew } from '../../base/sort-few';
import type { Board, Link } from './board';

/** The links of a board in the order in which they are first routed. */
export const inTurn = (board: Board): Link[] =>
  sortFew(
    board.links.map((link) => ({ link, hard: difficulty(link) })),
    (a, b) => a.hard - b.hard || a.link.index - b.link.index,
  ).map(({ link }) => link);

/** Distance in px, and more for what must bend, goes back, or only ties a remark. */
function difficulty(l: Link): number {
  const dx = Math.abs(l.from.x0 + l.from.x1 - l.to.x0 - l.to.x1) / 2;
  const dy = Math.abs(l.from.y0 + l.from.y1 - l.to.y0 - l.to.y1) / 2;
  const aligned = dx <= ALIGNED || dy <= ALIGNED;
  return dx + dy + (aligned ? 0 : BENDS) + (l.loop ? BACK : 0) + (l.tie ? TIE : 0);
}

const ALIGNED = 20;
const BENDS = 1000;
const BACK = 500;
const TIE = 1e6;

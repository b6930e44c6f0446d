// Writes a comment on a map: at something that is drawn, or anywhere.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { lastRank } from '../draft-record';
import type { Comment } from '../document';
import type { Transaction } from '../transaction';

/**
 * Adds a comment without text. `position` (px of the chart) is where it stays when what it is about is deleted; `author` is who
 * writes it, null when nobody says.
 */
export function addComment(
  tx: Transaction,
  given: {
    readonly map: Id;
    readonly at: Comment['at'];
    readonly position: Point;
    readonly author?: string | null;
  },
): Id {
  const id = tx.newId();
  const { map, at, position, author = null } = given;
  tx.draft.comments[id] = {
    id,
    rank: lastRank(tx.draft.comments),
    map,
    at: at && { ...at },
    position: { x: Math.round(position.x), y: Math.round(position.y) },
    author,
    text: '',
    written: tx.now,
    resolved: false,
  };
  return id;
}

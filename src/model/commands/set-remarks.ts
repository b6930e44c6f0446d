// Says which open remarks a step has: what its reviews brought up.
import type { Id } from '../../base/id';
import { byRank } from '../../base/rank';
import { draftRecord, lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Open remarks on the step that are not among the texts go, new ones are added by `author`; those that are resolved stay as they are. */
export function setRemarks(
  tx: Transaction,
  step: Id,
  texts: readonly string[],
  author: string | null = null,
): void {
  const { map } = draftRecord(tx, 'steps', step);
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const wanted = texts.map(plain).filter((text) => text !== '');
  const open = Object.values(tx.draft.comments)
    .filter(({ at, resolved }) => at?.kind === 'step' && at.id === step && !resolved)
    .sort(byRank);
  for (const { id, text } of open) if (!wanted.includes(plain(text))) delete tx.draft.comments[id];
  for (const text of wanted) {
    if (open.some((comment) => plain(comment.text) === text)) continue;
    const id = tx.newId();
    tx.draft.comments[id] = {
      id,
      rank: lastRank(tx.draft.comments),
      map,
      at: { kind: 'step', id: step },
      position: null,
      author,
      text,
      written: tx.now,
      resolved: false,
    };
  }
}

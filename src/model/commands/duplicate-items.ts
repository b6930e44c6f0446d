// Duplicates steps of a map with the connections between them.
import type { Id } from '../../base/id';
import type { Point } from '../../base/geometry';
import { clipOf } from '../clip';
import { clipTargets } from '../clip-targets';
import { documentNow } from '../draft-record';
import type { Transaction } from '../transaction';
import { pasteItems } from './paste-items';

/** A little down and to the right, so that the copy does not hide its original, px. */
const BESIDE: Point = { x: 24, y: 24 };

/** Copies the steps, those of the first one's map, into their own cells, shifted by `by` px. Returns the new ids in reading order of the originals. */
export function duplicateItems(tx: Transaction, steps: readonly Id[], by: Point = BESIDE): Id[] {
  const now = documentNow(tx);
  const map = now.steps[steps.find((id) => now.steps[id]) ?? '']?.map;
  if (map === undefined) return [];
  const clip = clipOf(
    now,
    steps.filter((id) => now.steps[id]?.map === map),
  );
  return pasteItems(tx, { map, clip, targets: clipTargets(now, map, clip, null, by) });
}

// A free place for a box in its cell that pushes nothing: on the row where it is wanted, else on the nearest row with room.
import { bottom, type Rect, right } from '../base/geometry';
import { EDGE } from './nearest-free';
import { SPACING } from './place/spacing';

/** How boxes lie along a row and across it: a row runs along x or y. */
const ALONG = {
  x: { across: 'y', depth: 'height', end: right, low: bottom },
  y: { across: 'x', depth: 'width', end: bottom, low: right },
} as const;

/** Between a row and the one that is begun beside it, px: room for names that grow, and for a question's corners. */
const GAP = SPACING.exitGap;

export interface Row {
  /** The axis along which the row runs. */
  readonly axis: 'x' | 'y';
  /** All of the row from the box on must be free, not its own place only: what follows it comes to stand there. */
  readonly onward: boolean;
  /** On the row where it is wanted its own place is enough. */
  readonly straight?: boolean;
  /** Only rows after or before the wanted one; before it, the place may lie outside the cell: the lane has to make room. */
  readonly side?: 'after' | 'before' | undefined;
}

/**
 * The box where it is wanted, if that is free, else moved across its row to the nearest place that is, rather below than above.
 * `others`: the boxes of the cell, which all stay.
 */
export function clearPlace(box: Rect, others: readonly Rect[], row: Row): Rect {
  const { axis, onward, straight = false, side } = row;
  const { across, depth, end, low } = ALONG[axis];
  const beside = (reach: boolean): Rect[] =>
    others.filter(
      (other) => end(other) + SPACING.apart > box[axis] && (reach || other[axis] < end(box) + SPACING.apart),
    );
  const isClear = (at: number, from: readonly Rect[], gap: number): boolean =>
    !from.some((other) => other[across] < at + box[depth] + gap && at < low(other) + gap);
  if (isClear(box[across], beside(onward && !straight), SPACING.apart)) return box;
  const ahead = beside(onward);
  const isAllowed = (at: number): boolean =>
    side === 'before' ? at < box[across] : at >= EDGE && (side === undefined || at > box[across]);
  const rows = ahead
    .flatMap((other) => [low(other) + GAP, other[across] - GAP - box[depth]])
    .filter((at) => isAllowed(at) && isClear(at, ahead, GAP))
    .sort((a, b) => Math.abs(a - box[across]) - Math.abs(b - box[across]) || b - a);
  return { ...box, [across]: Math.round(rows[0] ?? box[across]) };
}

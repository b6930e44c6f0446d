// Where connections touch a box: the middle of a side, and how far beside it.
import type { Rect, Side } from '../base/geometry';
import type { Port } from './step-kind';

/** The middle of a side of a box, moved inwards by `inset` px, with ends up to `spread` px beside it. */
export function sidePort(rect: Rect, side: Side, spread: number, inset = 0): Port {
  const cx = rect.x + rect.width / 2;
  const cy = rect.y + rect.height / 2;
  const at = {
    top: { x: cx, y: rect.y + inset },
    right: { x: rect.x + rect.width - inset, y: cy },
    bottom: { x: cx, y: rect.y + rect.height - inset },
    left: { x: rect.x + inset, y: cy },
  }[side];
  return { at, spread: Math.max(0, spread) };
}

/** True for the sides that run up and down. */
export const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** Ports of a rectangle: ends stay 12 px away from its corners. */
export const boxPort = (rect: Rect, side: Side): Port =>
  sidePort(rect, side, (isUpright(side) ? rect.height : rect.width) / 2 - 12);

/** Ports of a pill: the middle of its round ends, and the straight part of top and bottom. */
export const pillPort = (rect: Rect, side: Side): Port =>
  sidePort(rect, side, isUpright(side) ? 0 : (rect.width - rect.height) / 2 - 6);

// A drag over the chart that shows what it would do: it follows the pointer, the view moves along at its edges.
import type { Point } from '../../base/geometry';
import { startEdgePan } from './edge-pan';
import { endGesture } from './gesture';
import { followPointer } from './pointer-drag';
import type { Board } from './use-view';

interface BoardDrag {
  readonly board: Board;
  readonly down: PointerEvent;
  /** Shows what a release at this point of the chart would do. */
  show(at: Point): void;
  /** What has been shown is to be done; `end` first takes away what is shown. */
  drop(pointer: Point, end: () => void): void;
  click?(): void;
}

const paneArea = ({ target }: PointerEvent): DOMRect | null =>
  target instanceof Element ? (target.closest('.react-flow')?.getBoundingClientRect() ?? null) : null;

/** Follows the pointer until it is let go; Escape leaves everything as it was. */
export function dragOnBoard({ board, down, show, drop, click }: BoardDrag): void {
  const area = paneArea(down);
  let pointer: Point = { x: down.clientX, y: down.clientY };
  const showNow = (): void => show(board.toChart(pointer));
  const pan = startEdgePan(board, () => area, showNow);
  const end = (): void => {
    pan.stop();
    endGesture();
  };
  followPointer(down, {
    move: (at) => {
      pointer = at;
      pan.at(at);
      showNow();
    },
    drop: (at) => {
      pointer = at;
      showNow();
      drop(at, end);
    },
    click: () => {
      end();
      click?.();
    },
    cancel: end,
  });
}

// Dragging the condition of a branch along its line.
import { type PointerEvent, useState } from 'react';
import type { Point, Rect } from '../../base/geometry';
import type { SceneConnection } from '../../drawing/scene';
import { moveLabel } from '../actions/acts/connections';
import { useDrawn, useOnMatrix } from './chart-context';
import { followPointer } from './pointer-drag';
import { nearestShare, pointAtShare } from '../../drawing/polyline';
import { useBoard } from './use-view';

/** The label's box while it is dragged, and what begins the drag. Only a line between two steps keeps its label's place. */
export function useLabelDrag({ id, of, points, label }: SceneConnection): {
  readonly moved: Rect | null;
  onPointerDown(event: PointerEvent): void;
} {
  const { project, readOnly } = useDrawn();
  const onMatrix = useOnMatrix();
  const board = useBoard();
  const [moved, setMoved] = useState<Rect | null>(null);
  const onPointerDown = (event: PointerEvent): void => {
    if (!label || readOnly || !onMatrix || of.length > 1 || event.button !== 0) return;
    event.stopPropagation();
    const { width, height } = label.rect;
    const shareAt = (at: Point): number => nearestShare(points, board.toChart(at));
    followPointer(event.nativeEvent, {
      move: (at) => {
        const { x, y } = pointAtShare(points, shareAt(at));
        setMoved({ x: x - width / 2, y: y - height / 2, width, height });
      },
      drop: (at) => {
        setMoved(null);
        moveLabel(project, id, shareAt(at));
      },
      cancel: () => setMoved(null),
    });
  };
  return { moved, onPointerDown };
}

// A connection on the canvas: the house's drawing of it, a wider invisible line to hit, and its states.
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { ConnectionDrawing } from '../../drawing/connection-drawing';
import { roundedPath } from '../../drawing/connection-path';
import { LineGapHalo } from '../../drawing/gap-marks';
import { useGesture } from './gesture';
import { hoverLine, leaveLine } from './hovering';
import type { RouteEdge as RouteEdgeType } from './scene-edges';
import { useFound } from './use-found';
import { useGapNumbers } from './use-step-marks';
import { useTheme } from './use-theme';
import { useBoard } from './use-view';

/** How near to a line counts as on it, px of the chart. */
const HIT = 14;

export const RouteEdge = memo(function RouteEdge({ id, data }: EdgeProps<RouteEdgeType>) {
  const theme = useTheme();
  const board = useBoard();
  const hovered = useGesture((gesture) => gesture.hovered === id);
  const gaps = useGapNumbers(id);
  const found = useFound(id);
  if (!data) return null;
  const { connection, look, crossed } = data;
  const path = roundedPath(connection.points);
  return (
    <g
      data-connection={id}
      className={look === 'dimmed' ? 'dimmed' : undefined}
      onPointerEnter={({ clientX, clientY }) => hoverLine(id, board.toChart({ x: clientX, y: clientY }))}
      onPointerLeave={() => leaveLine(id)}
    >
      {found ? (
        <path
          d={path}
          fill="none"
          stroke="var(--gap)"
          strokeWidth={found === 'next' ? 11 : 7}
          opacity={0.35}
        />
      ) : null}
      <path d={path} className="focus-line" fill="none" stroke={theme.accent} strokeWidth={9} opacity={0} />
      <path d={path} fill="none" stroke="transparent" strokeWidth={HIT} pointerEvents="stroke" />
      {gaps && connection.of.length === 1 ? <LineGapHalo connection={connection} theme={theme} /> : null}
      <ConnectionDrawing
        connection={connection}
        theme={theme}
        crossed={crossed}
        look={look === 'plain' || look === 'dimmed' ? (hovered ? 'hover' : 'normal') : 'selected'}
      />
    </g>
  );
});

// Shows into which line a drop would put the dragged step: the line, above the step that may hide all of it, and its two ends.
import { ViewportPortal } from '@xyflow/react';
import { roundedPath } from '../../drawing/connection-path';
import { useChart } from './chart-context';
import { useGesture } from './gesture';

/** Between a step and the frame round it, px of the chart. */
const AIR = 4;

export function InsertMark() {
  const { scene } = useChart();
  const insertOn = useGesture((gesture) => gesture.insertOn);
  const line = insertOn === null ? undefined : scene.connections.find(({ id }) => id === insertOn);
  if (!line) return null;
  const ends = [...scene.steps, ...scene.marks].filter(({ id }) => id === line.from || id === line.to);
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 2000 }}
        width={1}
        height={1}
        fill="none"
        stroke="var(--accent)"
      >
        <path
          d={roundedPath(line.points)}
          strokeWidth={11}
          strokeLinecap="round"
          opacity={0.4}
          data-target=""
        />
        <path d={roundedPath(line.points)} strokeWidth={2.5} strokeLinecap="round" />
        {ends.map(({ id, rect: { x, y, width, height } }) => (
          <rect
            key={id}
            x={x - AIR}
            y={y - AIR}
            width={width + 2 * AIR}
            height={height + 2 * AIR}
            rx={9}
            strokeWidth={2.5}
            strokeDasharray="6 4"
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

// The lines that show what a dragged step is in line with.
import { ViewportPortal } from '@xyflow/react';
import { useGesture } from './gesture';

export function Guides() {
  const guides = useGesture((gesture) => gesture.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 1 }}
        width={1}
        height={1}
        data-guides
      >
        {guides.map(({ from, to }) => (
          <path
            key={`${from.x === to.x ? 'upright' : 'level'}`}
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            stroke="var(--accent)"
            strokeWidth={1}
            strokeDasharray="2 3"
            fill="none"
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

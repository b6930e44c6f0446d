// Hand-off marks: above all lines, below all steps.
import { EdgeLabelRenderer } from '@xyflow/react';
import type { Id } from '../../base/id';
import { type ConnectionLook, HandOffMark } from '../../drawing/connection-drawing';
import type { RouteEdge } from './scene-edges';
import { useTheme } from './use-theme';

interface MarksLayerProps {
  readonly edges: readonly RouteEdge[];
}

export function MarksLayer({ edges }: MarksLayerProps) {
  const theme = useTheme();
  const looks = new Map<Id, ConnectionLook>(
    edges.map(({ id, data }) => [
      id,
      data?.look === 'plain' || data?.look === 'dimmed' ? 'normal' : 'selected',
    ]),
  );
  const dimmed = new Set(edges.filter(({ data }) => data?.look === 'dimmed').map(({ id }) => id));
  return (
    <EdgeLabelRenderer>
      <svg
        className="lines pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 1 }}
        width={1}
        height={1}
      >
        {edges.map(({ id, data }) =>
          data?.connection.handOff ? (
            <g key={id} className={dimmed.has(id) ? 'dimmed' : undefined}>
              <HandOffMark at={data.connection.handOff} theme={theme} look={looks.get(id) ?? 'normal'} />
            </g>
          ) : null,
        )}
      </svg>
    </EdgeLabelRenderer>
  );
}

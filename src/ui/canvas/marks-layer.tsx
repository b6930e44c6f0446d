// Crossings and hand-off marks: above all lines, below all steps.
import { EdgeLabelRenderer } from '@xyflow/react';
import type { Id } from '../../base/id';
import { type ConnectionLook, HandOffMark } from '../../drawing/connection-drawing';
import { CrossingDrawing } from '../../drawing/crossing-drawing';
import type { Scene } from '../../drawing/scene';
import type { RouteEdge } from './scene-edges';
import { useTheme } from './use-theme';

interface MarksLayerProps {
  readonly scene: Pick<Scene, 'connections' | 'crossings'>;
  readonly edges: readonly RouteEdge[];
}

export function MarksLayer({ scene, edges }: MarksLayerProps) {
  const theme = useTheme();
  const looks = new Map<Id, ConnectionLook>(
    edges.map(({ id, data }) => [
      id,
      data?.look === 'plain' || data?.look === 'dimmed' ? 'normal' : 'selected',
    ]),
  );
  const dimmed = new Set(edges.filter(({ data }) => data?.look === 'dimmed').map(({ id }) => id));
  const kinds = new Map(scene.connections.map(({ id, kind }) => [id, kind]));
  return (
    <EdgeLabelRenderer>
      <svg
        className="lines pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 1 }}
        width={1}
        height={1}
      >
        {scene.crossings
          .filter(({ over, under }) => looks.has(over) && looks.has(under))
          .map((crossing) => (
            <g
              key={`${crossing.at.x} ${crossing.at.y}`}
              className={dimmed.has(crossing.over) || dimmed.has(crossing.under) ? 'dimmed' : undefined}
            >
              <CrossingDrawing
                crossing={crossing}
                theme={theme}
                over={looks.get(crossing.over) ?? 'normal'}
                under={looks.get(crossing.under) ?? 'normal'}
                dashed={kinds.get(crossing.under) !== 'flow'}
              />
            </g>
          ))}
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

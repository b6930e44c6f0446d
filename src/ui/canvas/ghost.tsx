// What is dragged from the palette, under the pointer, in the size that it will have.
import { boxSize } from '../../layout/map-geometry';
import { stepKind } from '../../steps/registry';
import { Shape } from '../../steps/shape';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { useTheme } from './use-theme';
import { useZoom } from './use-view';

export function GhostStep() {
  const theme = useTheme();
  const zoom = useZoom();
  const { laneDirection } = useChart().scene;
  const ghost = useGesture((gesture) => gesture.ghost);
  if (!ghost) return null;
  const kind = stepKind(ghost.kind);
  const size = boxSize(ghost.kind, '', laneDirection);
  return (
    <svg
      data-ghost
      className="pointer-events-none fixed z-50 overflow-visible"
      width={1}
      height={1}
      style={{ left: ghost.at.x, top: ghost.at.y }}
    >
      <g transform={`scale(${zoom}) translate(${-size.width / 2} ${-size.height / 2})`} opacity={0.85}>
        <Shape
          outline={kind.outline({ x: 0, y: 0, ...size })}
          paint={{ fill: theme.accentSoft, stroke: theme.accent, strokeWidth: 2 }}
        />
      </g>
    </svg>
  );
}

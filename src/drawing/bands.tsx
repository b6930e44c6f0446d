// Draws the matrix behind the steps: lanes and stages as one sheet with its lines.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { axisOf } from '../layout/map-geometry';
import type { Scene, SceneLane, SceneStage } from './scene';

interface BandsProps {
  readonly scene: Pick<Scene, 'width' | 'height' | 'lanes' | 'stages' | 'laneDirection'>;
  readonly theme: Theme;
}

/** The line before a band, from one end of the matrix to the other. */
const borderOf = ({ rect: { x, y, width, height } }: SceneLane | SceneStage, axis: 'x' | 'y'): string =>
  axis === 'x' ? `M${tenth(x)} 0V${tenth(height)}` : `M0 ${tenth(y)}H${tenth(width)}`;

/** Sheet, collapsed bands, stage lines (dashed) and lane lines (solid). */
export function Bands({ scene, theme }: BandsProps): ReactNode {
  const { width, height, lanes, stages, laneDirection } = scene;
  return (
    <g>
      <rect width={tenth(width)} height={tenth(height)} rx={6} fill={theme.band} />
      {[...stages, ...lanes]
        .filter(({ collapsed }) => collapsed)
        .map(({ id, rect }) => (
          <rect
            key={id}
            x={tenth(rect.x)}
            y={tenth(rect.y)}
            width={tenth(rect.width)}
            height={tenth(rect.height)}
            fill={theme.sunken}
            opacity={COLLAPSED_OPACITY}
          />
        ))}
      {stages.slice(1).map((stage) => (
        <path
          key={stage.id}
          d={borderOf(stage, axisOf(laneDirection, 'stage'))}
          stroke={theme.stage}
          strokeWidth={1}
          strokeDasharray="3 4"
        />
      ))}
      {lanes.slice(1).map((lane) => (
        <path
          key={lane.id}
          d={borderOf(lane, axisOf(laneDirection, 'lane'))}
          stroke={theme.lane}
          strokeWidth={1}
        />
      ))}
    </g>
  );
}

/** How much of the sunken tone a collapsed band shows; two that meet must not look like a third thing. */
export const COLLAPSED_OPACITY = 0.7;

/** The line round the matrix, drawn above what is in it. */
export function Frame({ scene, theme }: BandsProps): ReactNode {
  return (
    <rect
      width={tenth(scene.width)}
      height={tenth(scene.height)}
      rx={6}
      fill="none"
      stroke={theme.lane}
      strokeWidth={1.25}
    />
  );
}

// Draws the matrix behind the steps: lanes and stages as one sheet with its lines.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import type { Scene } from './scene';

interface BandsProps {
  readonly scene: Pick<Scene, 'width' | 'height' | 'lanes' | 'stages'>;
  readonly theme: Theme;
}

/** Sheet, stage lines (dashed) and lane lines (solid). */
export function Bands({ scene, theme }: BandsProps): ReactNode {
  const { width, height, lanes, stages } = scene;
  return (
    <g>
      <rect width={tenth(width)} height={tenth(height)} rx={6} fill={theme.band} />
      {stages.slice(1).map(({ id, x }) => (
        <path
          key={id}
          d={`M${tenth(x)} 0V${tenth(height)}`}
          stroke={theme.stage}
          strokeWidth={1}
          strokeDasharray="3 4"
        />
      ))}
      {lanes.slice(1).map(({ id, y }) => (
        <path key={id} d={`M0 ${tenth(y)}H${tenth(width)}`} stroke={theme.lane} strokeWidth={1} />
      ))}
    </g>
  );
}

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

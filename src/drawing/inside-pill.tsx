// Draws what a step says of its detail in one team's picture: a pill above it with how many of the team's steps lie in there.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import type { SceneStep } from './scene';

/** How what lies inside is said, px. */
export const INSIDE_TEXT: TextStyle = { size: 11, weight: 600, lineHeight: 18 };

interface InsidePillProps extends NonNullable<SceneStep['inside']> {
  readonly theme: Theme;
}

export function InsidePill({ text, rect, theme }: InsidePillProps): ReactNode {
  return (
    <g>
      <rect
        x={tenth(rect.x)}
        y={tenth(rect.y)}
        width={tenth(rect.width)}
        height={rect.height}
        rx={rect.height / 2}
        fill={theme.pill}
        stroke={theme.lane}
        strokeWidth={1}
      />
      <TextLines
        lines={[text]}
        x={rect.x + rect.width / 2}
        middle={rect.y + rect.height / 2}
        style={INSIDE_TEXT}
        fill={theme.ink2}
        anchor="middle"
      />
    </g>
  );
}

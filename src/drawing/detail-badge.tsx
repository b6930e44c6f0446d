// Draws the badge of a step that opens a detail chart: a small box with a plus at its lower left corner.
import type { ReactNode } from 'react';
import type { Rect } from '../base/geometry';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import type { SceneStep } from './scene';

const SIZE = 18;
/** Half the plus. */
const ARM = 4;
/** From the step's left edge; beside the mark of a pinned step. */
const LEFT = { plain: 8, pinned: 26 } as const;

/** Where the badge of a step lies: across its lower edge, never over the port in the middle. */
export function detailRect({ rect, kind, pinned }: Pick<SceneStep, 'rect' | 'kind' | 'pinned'>): Rect {
  const decision = kind === 'decision';
  const left = rect.x + (pinned ? LEFT.pinned : LEFT.plain) + (decision ? rect.width * 0.12 : 0);
  const middle = rect.y + rect.height * (decision ? 0.78 : 1);
  return { x: left, y: middle - SIZE / 2, width: SIZE, height: SIZE };
}

/** Box and plus. */
export function DetailBadge({ step, theme }: { readonly step: SceneStep; readonly theme: Theme }): ReactNode {
  const { x, y } = detailRect(step);
  const [middleX, middleY] = [x + SIZE / 2, y + SIZE / 2];
  const { solid } = theme.hues[step.hue];
  return (
    <g>
      <rect
        x={tenth(x)}
        y={tenth(y)}
        width={SIZE}
        height={SIZE}
        rx={5}
        fill={theme.pill}
        stroke={solid}
        strokeWidth={1.5}
      />
      <path
        d={`M${tenth(middleX - ARM)} ${tenth(middleY)}H${tenth(middleX + ARM)}M${tenth(middleX)} ${tenth(middleY - ARM)}V${tenth(middleY + ARM)}`}
        fill="none"
        stroke={solid}
        strokeWidth={1.75}
        strokeLinecap="round"
      />
    </g>
  );
}

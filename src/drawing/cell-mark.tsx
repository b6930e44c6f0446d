// Draws the mark of a collapsed cell: a pill in the team's colour with the number of steps behind it.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import type { SceneMark } from './scene';

/** How the number of a mark is set, px. */
export const MARK_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

interface CellMarkProps {
  readonly mark: Pick<SceneMark, 'rect' | 'hue' | 'steps'>;
  readonly theme: Theme;
  readonly hover?: boolean;
}

/** The mark at its own place. */
export function CellMark({ mark: { rect, hue, steps }, theme, hover = false }: CellMarkProps): ReactNode {
  const { x, y, width, height } = rect;
  const tokens = theme.hues[hue];
  return (
    <g>
      <rect
        x={tenth(x)}
        y={tenth(y)}
        width={tenth(width)}
        height={tenth(height)}
        rx={tenth(height / 2)}
        fill={hover ? tokens.tint2 : tokens.head}
        stroke={tokens.solid}
        strokeWidth={1.5}
      />
      <TextLines
        lines={[String(steps.length)]}
        x={x + width / 2}
        middle={y + height / 2}
        style={MARK_TEXT}
        fill={tokens.ink}
        anchor="middle"
      />
    </g>
  );
}

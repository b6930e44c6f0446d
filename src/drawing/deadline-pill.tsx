// Draws the deadline of a step: a pill with a clock at its lower right corner.
import type { ReactNode } from 'react';
import type { Rect } from '../base/geometry';
import { textWidth } from '../base/text-width';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import type { StepKindId } from '../model/ids';
import { Glyph } from '../steps/glyph';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';

const TEXT: TextStyle = { size: 11, weight: 600, lineHeight: 18 };
const HEIGHT = 18;
const CLOCK = { size: 11, left: 5.5, toText: 19.5 } as const;

/** The pill's width for a text, px. */
export const deadlineWidth = (text: string): number => textWidth(text, TEXT.size, TEXT.weight) + 25;

/** Where the pill of a step lies: on its lower edge, to the right, never over the port in the middle. */
export function deadlineRect(kind: StepKindId, box: Rect, text: string): Rect {
  const width = deadlineWidth(text);
  const decision = kind === 'decision';
  const end = decision
    ? box.x + box.width * 0.75
    : Math.max(box.x + box.width - 8, box.x + box.width / 2 + 6 + width);
  const foot = box.y + box.height;
  const middle = decision ? box.y + box.height * 0.78 : kind === 'document' ? foot - 3 : foot;
  return {
    x: Math.max(end - width, box.x + box.width / 2 + 6),
    y: middle - HEIGHT / 2,
    width,
    height: HEIGHT,
  };
}

interface DeadlinePillProps {
  readonly text: string;
  readonly rect: Rect;
  readonly theme: Theme;
}

/** Clock and text. */
export function DeadlinePill({ text, rect, theme }: DeadlinePillProps): ReactNode {
  return (
    <g>
      <rect
        x={tenth(rect.x)}
        y={tenth(rect.y)}
        width={tenth(rect.width)}
        height={rect.height}
        rx={rect.height / 2}
        fill={theme.pill}
        stroke={theme.wire}
        strokeWidth={1.25}
      />
      <Glyph
        name="clock"
        x={rect.x + CLOCK.left}
        y={rect.y + (rect.height - CLOCK.size) / 2}
        size={CLOCK.size}
        colour={theme.ink2}
        line={1.5}
      />
      <TextLines
        lines={[text]}
        x={rect.x + CLOCK.toText}
        middle={rect.y + rect.height / 2}
        style={TEXT}
        fill={theme.ink}
      />
    </g>
  );
}

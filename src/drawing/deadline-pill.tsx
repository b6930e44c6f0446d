// Draws the deadline of a step: a pill with a clock at its lower right corner.
import type { ReactNode } from 'react';
import type { Rect } from '../base/geometry';
import { textWidth } from '../base/text-width';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { Glyph } from '../steps/glyph';
import { TextLines } from '../steps/text-lines';
import { BOX_TEXT, STRONG_TEXT } from '../steps/text-styles';
import type { TextStyle } from '../steps/words';
import type { SceneStep } from './scene';

/** How deadlines are set, px. */
export const DEADLINE_TEXT: TextStyle = { size: 11, weight: 600, lineHeight: 18 };
const HEIGHT = 18;
/** Kinds with their name in the very middle. */
const CENTRED = { decision: true, start: true, 'end-won': true, 'end-lost': true, 'end-parked': true };
/** Between the lowest line of a box and the pill, px. */
const CLEAR = 3;
/** The clock before the text, px. */
export const CLOCK = { size: 11, left: 5.5, toText: 19.5 } as const;

/** The pill's width for a text, px. */
export const deadlineWidth = (text: string): number =>
  textWidth(text, DEADLINE_TEXT.size, DEADLINE_TEXT.weight) + 25;

/** Where the pill of a step lies: on its lower edge, to the right, never over the port in the middle nor over its name. */
export function deadlineRect(
  { kind, rect: box, lines }: Pick<SceneStep, 'kind' | 'rect' | 'lines'>,
  text: string,
): Rect {
  const width = deadlineWidth(text);
  const decision = kind === 'decision';
  const least = box.x + box.width / 2 + 6;
  const end = decision ? box.x + box.width * 0.75 : box.x + box.width - 8;
  const foot = box.y + box.height;
  const middle = decision ? box.y + box.height * 0.78 : kind === 'document' ? foot - 3 : foot;
  // Decisions, starts and ends are as low as their words, and other boxes of many lines nearly: there the pill gives way downwards.
  const words =
    kind in CENTRED
      ? box.y + box.height / 2 + (lines.length * STRONG_TEXT.lineHeight) / 2
      : box.y + box.height / 2 + (lines.length * BOX_TEXT.lineHeight) / 2 + CLEAR;
  return {
    x: Math.max(end - width, least),
    y: Math.max(middle - HEIGHT / 2, words),
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
        style={DEADLINE_TEXT}
        fill={theme.ink}
      />
    </g>
  );
}

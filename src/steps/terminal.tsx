// What pills have in common: start and the three ends. One line with its glyph, centred; they grow sideways.
import type { ReactNode } from 'react';
import { textWidth } from '../base/text-width';
import { breakLines, breakWhole, remembered } from './label';
import { Glyph } from './glyph';
import { pill } from './outlines';
import { type Paint, Shape } from './shape';
import type { StepDrawing, StepLabel } from './step-kind';
import { TextLines } from './text-lines';
import { STRONG_TEXT } from './text-styles';

const HEIGHT = 40;
const WIDTH = 100;
const WIDEST = 188;
const WIDER_BY = 8;
const GLYPH = 14;
const GLYPH_LINE = 2;
const TO_TEXT = GLYPH + 6;
/** Room at both ends, px: two lines need more of it, because they come near the round corners. */
const margin = (lines: number): number => (lines > 1 ? 12 : 8);
const MOST_LINES = 2;

const space = (width: number, lines: number): number => width - 2 * margin(lines) - TO_TEXT;

/** The label of a pill: one line up to a width of 188 px, then two, then cut. */
export const pillLabel = (): ((name: string) => StepLabel) =>
  remembered((name) => {
    for (const lines of [1, MOST_LINES]) {
      for (let width = WIDTH; width <= WIDEST; width += WIDER_BY) {
        const broken = breakWhole(name, STRONG_TEXT, () => space(width, lines), lines);
        if (broken) return { lines: broken, cut: false, size: { width, height: HEIGHT } };
      }
    }
    const broken = breakLines(name, STRONG_TEXT, (lines) => space(WIDEST, lines), MOST_LINES);
    return { ...broken, size: { width: WIDEST, height: HEIGHT } };
  });

interface TerminalProps {
  readonly drawing: StepDrawing;
  readonly paint: Paint;
  readonly ink: string;
  readonly glyphInk?: string;
}

/** The pill with glyph and name in its middle. */
export function Terminal({ drawing, paint, ink, glyphInk = ink }: TerminalProps): ReactNode {
  const { rect, lines, glyph, struck } = drawing;
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, STRONG_TEXT.size, STRONG_TEXT.weight)));
  const middle = rect.y + rect.height / 2;
  const whole = lines.length > 0 ? TO_TEXT + widest : GLYPH;
  const left = rect.x + (rect.width - whole) / 2;
  return (
    <>
      <Shape outline={pill(rect)} paint={paint} />
      {glyph && (
        <Glyph
          name={glyph}
          x={left}
          y={middle - GLYPH / 2}
          size={GLYPH}
          colour={glyphInk}
          line={GLYPH_LINE}
        />
      )}
      <TextLines
        lines={lines}
        x={left + TO_TEXT}
        middle={middle}
        style={STRONG_TEXT}
        fill={ink}
        struck={struck}
      />
    </>
  );
}

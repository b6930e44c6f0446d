// What boxes with a glyph and a name beside it have in common: activity, wait, document, system, hand-off, detail chart.
import type { ReactNode } from 'react';
import { boxLabel, remembered } from './label';
import { Glyph } from './glyph';
import { type Paint, Shape } from './shape';
import type { Outline, StepDrawing, StepLabel, StepLook } from './step-kind';
import { TextLines } from './text-lines';
import { BOX_TEXT } from './text-styles';

const GLYPH = 16;
const GLYPH_LINE = 1.6;
/** From the glyph's left edge to the text, px. */
const TO_TEXT = GLYPH + 6;
const WIDTH = 138;
const WIDEST = 186;

/** Where glyph and name stand in a box, px. */
export interface BoxContent {
  readonly height: number;
  readonly left: number;
  /** Free room right of the name, by number of lines. */
  readonly right: (lines: number) => number;
  /** How far the content is moved down (up when negative). */
  readonly down: number;
}

/** The label of such a box. */
export const boxedLabel = ({ height, left, right }: BoxContent): ((name: string) => StepLabel) =>
  remembered((name) =>
    boxLabel(name, {
      style: BOX_TEXT,
      size: { width: WIDTH, height },
      widest: WIDEST,
      space: (width, lines) => width - left - TO_TEXT - right(lines),
    }),
  );

/** Fill and line of a box in its team's hue. */
export function boxPaint({ theme, hue, hover }: StepLook): Paint {
  const tokens = theme.hues[hue];
  return hover
    ? { fill: tokens.tint2, stroke: tokens.solid, strokeWidth: 2 }
    : { fill: tokens.tint, stroke: tokens.line, strokeWidth: 1.5 };
}

interface BoxedProps {
  readonly drawing: StepDrawing;
  readonly outline: Outline;
  readonly content: BoxContent;
  /** Lines of the kind's own, drawn above the outline. */
  readonly marks?: ReactNode;
}

/** The box, its marks, its glyph and its name. */
export function Boxed({ drawing, outline, content, marks }: BoxedProps): ReactNode {
  const { rect, lines, glyph, theme, hue, struck } = drawing;
  const middle = rect.y + rect.height / 2 + content.down;
  const left = rect.x + content.left;
  return (
    <>
      <Shape outline={outline} paint={boxPaint(drawing)} />
      {marks}
      {glyph && (
        <Glyph
          name={glyph}
          x={left}
          y={middle - GLYPH / 2}
          size={GLYPH}
          colour={theme.hues[hue].ink}
          line={GLYPH_LINE}
        />
      )}
      <TextLines
        lines={lines}
        x={glyph ? left + TO_TEXT : left + TO_TEXT / 2}
        middle={middle}
        style={BOX_TEXT}
        fill={theme.ink}
        struck={struck}
      />
    </>
  );
}

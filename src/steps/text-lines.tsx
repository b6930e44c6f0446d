// Draws broken lines of text as SVG, centred on a height.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { TextStyle } from './words';

/** The fonts of every chart, on screen and in files. */
export const FONT_FAMILY = "'Inter Variable', Inter, 'Noto Sans SC', sans-serif";

/** Distance from the middle of a line to its baseline, in em: half of Inter's height of capitals. */
const TO_BASELINE = 0.364;

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the block of lines. */
  readonly middle: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle';
}

/** One text element for each line: they are broken already and never wrap. */
export function TextLines({ lines, x, middle, style, fill, anchor = 'start' }: TextLinesProps): ReactNode {
  const first = middle - ((lines.length - 1) / 2) * style.lineHeight + style.size * TO_BASELINE;
  return lines.map((line, i) => (
    <text
      key={`${i} ${line}`}
      x={tenth(x)}
      y={tenth(first + i * style.lineHeight)}
      fontSize={style.size}
      fontWeight={style.weight}
      fill={fill}
      textAnchor={anchor === 'middle' ? 'middle' : undefined}
    >
      {line}
    </text>
  ));
}

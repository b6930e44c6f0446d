// Draws broken lines of text as SVG, centred on a height.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import { textWidth } from '../base/text-width';
import type { TextStyle } from './words';

/** The fonts of every chart, on screen and in files. */
export const FONT_FAMILY = "'Inter Variable', Inter, 'Noto Sans SC', sans-serif";

/** Distance from the middle of a line to its baseline, in em: half of Inter's height of capitals. */
const TO_BASELINE = 0.364;
/** How far the line through struck-out words lies below their middle, in em: nearer to the small letters' middle. */
const STRIKE = { below: 0.036, width: 1.25 } as const;

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the block of lines. */
  readonly middle: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle';
  /** The colour of a line through the words, where what they name is no longer there. */
  readonly struck?: string | undefined;
}

/** One text element for each line: they are broken already and never wrap. */
export function TextLines(props: TextLinesProps): ReactNode {
  const { lines, x, middle, style, fill, anchor = 'start', struck } = props;
  const first = middle - ((lines.length - 1) / 2) * style.lineHeight + style.size * TO_BASELINE;
  return (
    <>
      {lines.map((line, i) => (
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
      ))}
      {struck && lines.length > 0 && <path d={strikes(props)} stroke={struck} strokeWidth={STRIKE.width} />}
    </>
  );
}

/** A line through the middle of each line of words, drawn rather than a decoration of the text: all formats know lines. */
function strikes({ lines, x, middle, style, anchor }: TextLinesProps): string {
  const first = middle - ((lines.length - 1) / 2) * style.lineHeight + style.size * STRIKE.below;
  return lines
    .map((line, i) => {
      const width = textWidth(line, style.size, style.weight);
      const from = anchor === 'middle' ? x - width / 2 : x;
      return `M${tenth(from)} ${tenth(first + i * style.lineHeight)}H${tenth(from + width)}`;
    })
    .join('');
}

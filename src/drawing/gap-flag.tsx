// Draws the flag of a gap: a swallow-tail on its pole, with the number that people call the gap by.
import type { ReactNode } from 'react';
import type { Point } from '../base/geometry';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';

const TEXT: TextStyle = { size: 10.5, weight: 700, lineHeight: 14 };
const POLE = 24;
const CLOTH = { width: 21, height: 14, tail: 4.5 } as const;
/** The flag's cloth is the same yellow in both themes, and so are its line and number. */
const LINE = '#7A4B00';
const INK = '#2A1A00';
/** Each digit beyond the first makes the cloth longer, px. */
const DIGIT = 6.5;

/** Measures and colours of a flag, px. */
export const GAP_FLAG = { pole: POLE, cloth: CLOTH, line: LINE, ink: INK, text: TEXT } as const;

/** How long the cloth is for what stands on it, px. */
export const gapFlagWidth = (text: string): number => CLOTH.width + Math.max(0, text.length - 1) * DIGIT;

/** The cloth of a flag whose pole stands at `x`, from its upper edge. */
export const gapFlagCloth = (x: number, top: number, width: number): string =>
  `M${tenth(x)} ${tenth(top)}h${tenth(width)}l${-CLOTH.tail} ${CLOTH.height / 2}l${CLOTH.tail} ${CLOTH.height / 2}h${tenth(-width)}Z`;

interface GapFlagProps {
  /** What stands on the cloth: a number, or several. */
  readonly text: string;
  /** The foot of the pole. */
  readonly at: Point;
  readonly theme: Theme;
}

export function GapFlag({ text, at, theme }: GapFlagProps): ReactNode {
  const [x, top] = [at.x, at.y - POLE];
  const width = gapFlagWidth(text);
  return (
    <g>
      <path
        d={`M${tenth(x)} ${tenth(at.y)}V${tenth(top)}`}
        stroke={LINE}
        strokeWidth={2}
        strokeLinecap="round"
      />
      <path
        d={gapFlagCloth(x, top, width)}
        fill={theme.gapFill}
        stroke={LINE}
        strokeWidth={1.25}
        strokeLinejoin="round"
      />
      <TextLines
        lines={[text]}
        x={x + (width - CLOTH.tail) / 2 + 0.4}
        middle={top + CLOTH.height / 2}
        style={TEXT}
        fill={INK}
        anchor="middle"
      />
    </g>
  );
}

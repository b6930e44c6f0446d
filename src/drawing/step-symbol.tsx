// Draws a step kind in miniature, without words: for palettes and legends.
import type { ReactNode } from 'react';
import type { Rect, Size } from '../base/geometry';
import type { Hue, Theme } from '../base/theme';
import type { StepKindId } from '../model/ids';
import { stepKind } from '../steps/registry';

/** The size of a kind's symbol, px: as wide and high as its shape is beside the others. */
export function symbolSize(kind: StepKindId): Size {
  const { width, height } = stepKind(kind).label('').size;
  if (width < height) return { width: 7, height: 20 };
  return { width: 30, height: height / width > 0.5 ? 20 : 18 };
}

interface StepSymbolProps {
  readonly kind: StepKindId;
  readonly theme: Theme;
  readonly hue?: Hue;
  readonly hover?: boolean;
  /** The middle of the symbol. */
  readonly x: number;
  readonly y: number;
}

/** The symbol of a kind with its middle at x, y. */
export function StepSymbol({ kind, theme, hue = 'slate', hover, x, y }: StepSymbolProps): ReactNode {
  const { width, height } = symbolSize(kind);
  const rect: Rect = { x: x - width / 2, y: y - height / 2, width, height };
  return stepKind(kind).draw({ theme, hue, hover, rect, lines: [], glyph: null });
}

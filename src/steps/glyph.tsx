// Draws a lucide icon as plain SVG shapes, so that charts need no style sheet and files keep it.
import type { ReactNode } from 'react';
import { createElement } from 'react';
import { tenth } from '../base/tenth';
import { ICONS } from './icons';

interface GlyphProps {
  /** Name of a lucide icon; one that the house does not carry draws nothing. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  /** Line width as seen, px. */
  readonly line: number;
}

const GRID = 24;

/** An icon of `size` px with its upper left corner at x, y. */
export function Glyph({ name, x, y, size, colour, line }: GlyphProps): ReactNode {
  const icon = Object.hasOwn(ICONS, name) ? ICONS[name] : undefined;
  if (!icon) return null;
  return (
    <g
      transform={`translate(${tenth(x)} ${tenth(y)}) scale(${Math.round((size / GRID) * 10_000) / 10_000})`}
      fill="none"
      stroke={colour}
      strokeWidth={tenth((line * GRID) / size)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {icon.map(([tag, attributes], i) => createElement(tag, { key: i, ...attributes }))}
    </g>
  );
}

// Pages that are set for a PDF as one SVG: what the preview shows and the printer gets is what the file holds.
import { tenth } from '../../base/tenth';
import { FONT_FAMILY } from '../../steps/text-lines';
import type { DrawnSheets } from '../format';
import { escaped } from '../interchange/write-xml';
import type { OutlinePart } from './outlines';
import type { Piece } from './read-markup';

const numbers = (values: readonly number[]): string => values.map((value) => tenth(value)).join(' ');

const PENS = { move: 'M', line: 'L', curve: 'C' } as const;

const pathOf = (outline: readonly OutlinePart[]): string =>
  outline.map((part) => (part.op === 'close' ? 'Z' : `${PENS[part.op]}${numbers(part.to)}`)).join('');

const attributesXml = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : `${name}="${escaped(String(value))}"`))
    .join(' ');

function pieceXml(piece: Piece): string {
  const opacity = piece.opacity < 1 ? piece.opacity : null;
  if (piece.kind === 'text') {
    const { x, y, size, weight, fill, spacing, centred, text } = piece;
    const attributes = {
      x: tenth(x),
      y: tenth(y),
      'font-size': tenth(size * 10) / 10,
      'font-weight': weight,
      'letter-spacing': spacing === 0 ? null : spacing,
      'text-anchor': centred ? 'middle' : null,
      fill,
      opacity,
    };
    return `<text ${attributesXml(attributes)}>${escaped(text)}</text>`;
  }
  const { outline, fill, stroke, strokeWidth, dash, roundCap, roundJoin } = piece;
  const attributes = {
    d: pathOf(outline),
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === null ? null : strokeWidth,
    'stroke-dasharray': dash.length > 0 ? numbers(dash) : null,
    'stroke-linecap': roundCap ? 'round' : null,
    'stroke-linejoin': roundJoin ? 'round' : null,
    opacity,
  };
  return `<path ${attributesXml(attributes)}/>`;
}

/** Pages of one size below each other, each a group of its own. */
export function sheetsDrawing(
  pages: readonly (readonly Piece[])[],
  paper: { readonly width: number; readonly height: number },
): DrawnSheets {
  const { width } = paper;
  const height = paper.height * pages.length;
  const groups = pages.map((pieces, i) => `<g data-sheet="${i}">${pieces.map(pieceXml).join('')}</g>`);
  const sheets = pages.map((_, i) => ({ x: 0, y: i * paper.height, ...paper }));
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${escaped(FONT_FAMILY)}"><rect width="${width}" height="${height}" fill="#FFFFFF"/>${groups.join('')}</svg>`,
    size: { width, height },
    layout: { paper, margin: 0, scale: 1, sheets, columns: 1, numbered: true },
  };
}

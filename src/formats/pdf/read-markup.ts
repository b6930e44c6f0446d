// Reads the drawing's own SVG into the pieces that a PDF draws: outlines and texts, each with its place in the picture.
import { Parser } from 'saxen';
import type { Rect } from '../../base/geometry';
import { type TextWeight, textWidth } from '../../base/text-width';
import { isShape, type OutlinePart, outlineOf, type Placement } from './outlines';

/** How a piece is painted; lengths in px of the picture. */
interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly roundCap: boolean;
  readonly roundJoin: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

interface ShapePiece extends Paint {
  readonly kind: 'shape';
  readonly outline: readonly OutlinePart[];
  /** Where it paints at most. */
  readonly box: Rect;
}

interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  /** Where the line begins or, centred, has its middle; the height of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly centred: boolean;
  readonly size: number;
  readonly weight: TextWeight;
  readonly spacing: number;
  readonly fill: string;
  readonly opacity: number;
  readonly box: Rect;
}

/** A piece of a drawing, in the order in which they are painted. */
export type Piece = ShapePiece | TextPiece;

/** Attributes that hold for everything inside of an element. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'letter-spacing',
  'font-size',
  'font-weight',
  'text-anchor',
];

type Attributes = Readonly<Record<string, string>>;

interface Surroundings {
  readonly place: Placement;
  readonly opacity: number;
  readonly inherited: Attributes;
}

/** What a `transform` comes to: the drawing only moves and scales. @throws on any other */
function moved(place: Placement, transform = ''): Placement {
  let { x, y, scale } = place;
  for (const [, name, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = values.split(/[\s,]+/).map(Number);
    if (name === 'translate') [x, y] = [x + a * scale, y + b * scale];
    else if (name === 'scale') scale *= a;
    else throw new Error(`a drawing with ${name}() cannot be put on a page`);
  }
  return { x, y, scale };
}

const colour = (value: string | undefined, otherwise: string | null): string | null =>
  value === undefined ? otherwise : value === 'none' ? null : value;

function paintOf(all: Attributes, scale: number, opacity: number): Paint {
  return {
    fill: colour(all['fill'], '#000000'),
    stroke: colour(all['stroke'], null),
    strokeWidth: Number(all['stroke-width'] ?? 1) * scale,
    dash: (all['stroke-dasharray']?.split(/[\s,]+/).map(Number) ?? []).map((length) => length * scale),
    roundCap: all['stroke-linecap'] === 'round',
    roundJoin: all['stroke-linejoin'] === 'round',
    opacity,
  };
}

/** The nearest of the weights that the project's fonts come in. */
const weightOf = (value = '500'): TextWeight => (value === '700' ? 700 : value === '600' ? 600 : 500);

function boxOf(outline: readonly OutlinePart[], margin: number): Rect {
  const points = outline.flatMap((part) => (part.op === 'close' ? [] : [...part.to]));
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

function textPiece(text: string, all: Attributes, { x, y, scale }: Placement, opacity: number): TextPiece {
  const size = Number(all['font-size']) * scale;
  const weight = weightOf(all['font-weight']);
  const centred = all['text-anchor'] === 'middle';
  const width = textWidth(text, size, weight);
  const at = { x: x + Number(all['x'] ?? 0) * scale, y: y + Number(all['y'] ?? 0) * scale };
  return {
    ...at,
    kind: 'text',
    text,
    centred,
    size,
    weight,
    spacing: Number(all['letter-spacing'] ?? 0) * scale,
    fill: all['fill'] ?? '#000000',
    opacity,
    box: { x: at.x - (centred ? width / 2 : 0), y: at.y - size, width, height: 1.3 * size },
  };
}

/** What an element says itself, and what holds inside of it. */
function surroundings(above: Surroundings, own: Attributes): { all: Attributes; within: Surroundings } {
  const all = { ...above.inherited, ...own };
  const inherited = Object.fromEntries(
    INHERITED.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  );
  const place = moved(above.place, own['transform']);
  return { all, within: { place, opacity: above.opacity * Number(own['opacity'] ?? 1), inherited } };
}

function shapePiece(name: string, all: Attributes, { place, opacity }: Surroundings): ShapePiece | null {
  const outline = outlineOf(name, all, place);
  if (outline.length === 0) return null;
  const paint = paintOf(all, place.scale, opacity);
  return { kind: 'shape', ...paint, outline, box: boxOf(outline, paint.strokeWidth) };
}

const OUTSIDE: Surroundings = { place: { x: 0, y: 0, scale: 1 }, opacity: 1, inherited: {} };

/** Elements that paint nothing themselves. */
const GROUPS = ['svg', 'g', 'title', 'defs', 'style'];

/**
 * The pieces of a drawing, painted from first to last.
 * @throws on SVG that the drawing does not use: better no file than one with parts missing
 */
export function readMarkup(svg: string): Piece[] {
  const pieces: Piece[] = [];
  const above: Surroundings[] = [];
  let words: string | null = null;
  let said: Attributes = {};
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]));
    const { all, within } = surroundings(above.at(-1) ?? OUTSIDE, own);
    above.push(within);
    const shape = isShape(name) ? shapePiece(name, all, within) : null;
    if (shape) pieces.push(shape);
    else if (name === 'text') [words, said] = ['', all];
    else if (!isShape(name) && !GROUPS.includes(name))
      throw new Error(`a drawing with <${name}> cannot be put on a page`);
  });
  parser.on('text', (text, decode) => {
    if (words !== null) words += decode(text);
  });
  parser.on('closeTag', (name) => {
    const within = above.pop();
    if (name !== 'text' || !within || words === null) return;
    if (words.trim() !== '') pieces.push(textPiece(words, said, within.place, within.opacity));
    words = null;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(svg);
  return pieces;
}

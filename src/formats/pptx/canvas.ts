// A chart's place on a slide: px of the drawing become EMU, and text gets the size that it has in the drawing, or less where it must.
import type { Point, Rect } from '../../base/geometry';
import type { Theme } from '../../base/theme';
import type { TextStyle } from '../../steps/words';
import { type CustomGeometry, customGeometryXml } from './geometry';
import { type Line, roundXml, type ShapeSpec } from './shape';
import type { Slide } from './slide';
import { type Paragraph, sizeFor, type TextFrame } from './text';
import { type Box, POINT } from './units';

/** Letters below this say nothing on any screen, pt: the smallest that a presentation may hold. */
const LEAST_PT = 1;
/** A name that does not fit whole becomes so much smaller before it is cut. */
const SHRINK = 0.62;

/** Where a drawing lies on a slide. */
export interface Canvas {
  readonly slide: Slide;
  readonly theme: Theme;
  /** Of the drawing's 0, 0, EMU. */
  readonly origin: Point;
  /** EMU for each px of the drawing. */
  readonly unit: number;
}

export const boxOn = ({ origin, unit }: Canvas, { x, y, width, height }: Rect): Box => ({
  x: origin.x + x * unit,
  y: origin.y + y * unit,
  w: width * unit,
  h: height * unit,
});

export const pointOn = ({ origin, unit }: Canvas, { x, y }: Point): Point => ({
  x: Math.round(origin.x + x * unit),
  y: Math.round(origin.y + y * unit),
});

/** px as pt on the slide. */
export const points = ({ unit }: Canvas, px: number): number => (px * unit) / POINT;

/** A line of the drawing as one of the slide; never so thin that it is not seen. */
export const lineOn = ({ unit }: Canvas, line: Line): Line => ({
  ...line,
  width: Math.max(3_175, line.width * unit),
});

/** What is to be set, in px of the drawing. */
export interface Wording {
  readonly text: string;
  /** As the drawing breaks it; where it had to be cut, and cannot be set smaller, this is what stands. */
  readonly lines: readonly string[];
  readonly room: { readonly width: number; readonly height: number };
  readonly style: TextStyle;
  readonly colour: string;
  readonly align: 'l' | 'ctr';
  readonly struck?: boolean;
}

/** The paragraph of a name, sized so that it stays in its room; none where letters would be too small to be any. */
export function worded(canvas: Canvas, wording: Wording): Paragraph[] {
  const { text, lines, room, style, colour, align, struck } = wording;
  const base = points(canvas, style.size);
  if (lines.length === 0 || base < LEAST_PT) return [];
  const ratio = style.lineHeight / style.size;
  const place = { width: points(canvas, room.width), height: points(canvas, room.height) };
  const bold = style.weight >= 600;
  const size = sizeFor(text, place, {
    most: base,
    least: Math.max(LEAST_PT, base * SHRINK),
    bold,
    line: ratio,
  });
  const at = size ?? base;
  return [
    {
      text: size === null ? lines.join('\n') : text,
      size: at,
      lineHeight: at * ratio,
      bold,
      colour,
      align,
      ...(struck ? { struck } : {}),
    },
  ];
}

/** A shape with its own geometry. */
export function customShape(
  canvas: Canvas,
  geometry: CustomGeometry,
  spec: Pick<ShapeSpec, 'name' | 'description' | 'fill' | 'line' | 'text'>,
): ShapeSpec {
  return {
    ...spec,
    box: boxOn(canvas, geometry.rect),
    geometry: customGeometryXml(geometry, canvas.unit),
    line: spec.line && lineOn(canvas, spec.line),
    frame: { anchor: 'ctr', wrap: true },
  };
}

/** A rectangle with round corners, radius in px. */
export function roundShape(
  canvas: Canvas,
  rect: Rect,
  radius: number,
  spec: Pick<ShapeSpec, 'name' | 'fill' | 'line' | 'text'>,
  frame: TextFrame = { anchor: 'ctr', wrap: false },
): ShapeSpec {
  const box = boxOn(canvas, rect);
  return {
    ...spec,
    box,
    geometry: roundXml(box, radius * canvas.unit),
    line: spec.line && lineOn(canvas, spec.line),
    frame,
  };
}

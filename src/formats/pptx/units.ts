// Measures of a presentation: everything in it is counted in English Metric Units, and so is its text for safety's sake.
import { drawableText } from '../../base/drawable-text';

/** English Metric Units in an inch, and in a point. */
export const INCH = 914_400;
export const POINT = 12_700;

/** A slide of 16 : 9. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

/** A rectangle on a slide, EMU. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box in inches, as EMU. */
export const inches = (x: number, y: number, w: number, h: number): Box => ({
  x: Math.round(x * INCH),
  y: Math.round(y * INCH),
  w: Math.round(w * INCH),
  h: Math.round(h * INCH),
});

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, in elements and in attributes alike: never markup, never what no XML may hold. */
export const xmlText = (text: string): string =>
  drawableText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The same on one line. */
export const xmlName = (text: string): string => xmlText(text.replace(/\s+/gu, ' ').trim());

// A strip of sample characters below a drawing: an image says that it is loaded before its fonts are, the strip shows when they are.
import type { Size } from '../base/geometry';
import type { FontSample } from '../formats/format';

const CELL = 16;
/** Widest strip, pixels: any canvas holds it, however large the picture. */
const WIDEST = 8_192;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A drawing with a strip below it, and where the strip's cells lie in its pixels. */
export interface SampledDrawing {
  readonly svg: string;
  /** Pixels for each px of the drawing. */
  readonly scale: number;
  /** The size of the strip in pixels; its top is the foot of the drawing. */
  readonly strip: Size;
  readonly cells: readonly { readonly x: number; readonly y: number; readonly size: number }[];
}

/**
 * The drawing set to be `size` pixels large, with a strip of samples below that. Each sample is black on a white cell.
 * @throws when the text is not one SVG element with width and height in px
 */
export function withSamples(
  svg: string,
  { width, height }: Size,
  samples: readonly FontSample[],
): SampledDrawing {
  const [head = '', w, h] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(svg) ?? [];
  if (!w || !h) throw new Error('not a drawing with a size');
  const scale = width / Number(w);
  const wide = Math.min(Number(w), WIDEST / scale);
  const perRow = Math.max(1, Math.floor(wide / CELL));
  const strip = Math.ceil(samples.length / perRow) * CELL;
  const at = (i: number) => ({ x: (i % perRow) * CELL, y: Math.floor(i / perRow) * CELL });
  const cells = samples.map(({ text, family, weight }, i) => {
    const { x, y } = at(i);
    return (
      `<rect x="${x}" y="${Number(h) + y}" width="${CELL}" height="${CELL}" fill="#FFFFFF"/>` +
      `<text x="${x + 2}" y="${Number(h) + y + 12}" font-family="'${family}'" font-weight="${weight}" font-size="12" ` +
      `fill="#000000">${escaped(text)}</text>`
    );
  });
  const whole = Number(h) + strip;
  const root = head
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height + Math.ceil(strip * scale)}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${w} ${whole}" preserveAspectRatio="xMinYMin meet"`);
  return {
    svg: root + svg.slice(head.length).replace(/<\/svg>$/, `${cells.join('')}</svg>`),
    scale,
    strip: { width: Math.min(width, WIDEST), height: Math.ceil(strip * scale) },
    cells: samples.map((_, i) => ({ x: at(i).x * scale, y: at(i).y * scale, size: CELL * scale })),
  };
}

/** True when a square of pixels (red, green, blue, opacity) holds something dark. */
export function hasInk(pixels: Uint8ClampedArray): boolean {
  for (let i = 0; i < pixels.length; i += 4) {
    if ((pixels[i + 3] ?? 0) > 200 && (pixels[i] ?? 255) < 190) return true;
  }
  return false;
}
